// Draws the program's paint lists with WebGL2: textured triangles with scissor clips, nothing
// else.
//
// Never reads state back (that costs milliseconds). After a lost context, `onRestored` is called
// and the program hands over its textures again.
import { readPaint } from './paint_list.js';

/** @typedef {import('./paint_list.js').Paint} Paint */
/** @typedef {import('./paint_list.js').Batch} Batch */
/** @typedef {import('./paint_list.js').Texture} Texture */

const vertexSource = `#version 300 es
layout(location = 0) in vec2 position;
layout(location = 1) in vec2 place;
layout(location = 2) in vec4 colour;
uniform vec2 surface;
out highp vec2 at;
out lowp vec4 tint;
void main() {
  at = place;
  tint = colour;
  gl_Position = vec4(position / surface * vec2(2, -2) + vec2(-1, 1), 0, 1);
}`;

const fragmentSource = `#version 300 es
precision mediump float;
in highp vec2 at;
in lowp vec4 tint;
uniform sampler2D image;
out vec4 pixel;
void main() { pixel = tint * texture(image, at); }`;

const vertexBytes = 20;
const create = 0;
const replace = 1;

export class Painter {
  /**
   * @param {HTMLCanvasElement} canvas @param {WebGL2RenderingContext} gl
   * @param {import('./marks.js').Marks | null} marks what pixels stand for something else
   */
  constructor(canvas, gl, marks) {
    this.canvas = canvas;
    this.gl = gl;
    this.marks = marks;
    /** @type {Map<number, WebGLTexture>} */
    this.textures = new Map();
    this.onLost = () => {};
    this.onRestored = () => {};
    this.#setUp();
    canvas.addEventListener('webglcontextlost', (event) => {
      event.preventDefault();
      this.onLost();
    });
    canvas.addEventListener('webglcontextrestored', () => {
      this.textures.clear();
      this.#setUp();
      this.onRestored();
    });
  }

  /**
   * A painter for the canvas, or null where there is no WebGL2.
   * @param {HTMLCanvasElement} canvas @param {import('./marks.js').Marks | null} marks
   */
  static on(canvas, marks) {
    const gl = canvas.getContext('webgl2', {
      alpha: false,
      antialias: false,
      depth: false,
      stencil: false,
      powerPreference: 'low-power',
    });
    return gl && new Painter(canvas, gl, marks);
  }

  /** @param {ArrayBuffer} memory the program's @param {number} at where HostPaint lies */
  paint(memory, at) {
    if (this.gl.isContextLost()) return;
    const paint = readPaint(memory, at);
    for (const texture of paint.textures) this.#update(texture, memory);
    this.#begin(paint);
    for (const batch of paint.batches) this.#draw(batch, memory);
  }

  #setUp() {
    const { gl } = this;
    const program = /** @type {WebGLProgram} */ (gl.createProgram());
    gl.attachShader(program, this.#shader(gl.VERTEX_SHADER, vertexSource));
    gl.attachShader(program, this.#shader(gl.FRAGMENT_SHADER, fragmentSource));
    gl.linkProgram(program);
    gl.useProgram(program);
    this.surface = gl.getUniformLocation(program, 'surface');
    gl.bindBuffer(gl.ARRAY_BUFFER, gl.createBuffer());
    gl.bindBuffer(gl.ELEMENT_ARRAY_BUFFER, gl.createBuffer());
    for (const attribute of [0, 1, 2]) gl.enableVertexAttribArray(attribute);
    gl.enable(gl.BLEND);
    gl.blendFuncSeparate(gl.SRC_ALPHA, gl.ONE_MINUS_SRC_ALPHA, gl.ONE, gl.ONE_MINUS_SRC_ALPHA);
  }

  /** @param {number} type @param {string} source */
  #shader(type, source) {
    const { gl } = this;
    const shader = /** @type {WebGLShader} */ (gl.createShader(type));
    gl.shaderSource(shader, source);
    gl.compileShader(shader);
    return shader;
  }

  /** @param {Texture} change @param {ArrayBuffer} memory */
  #update(change, memory) {
    const { gl } = this;
    if (change.kind === create) this.#create(change);
    const texture = this.textures.get(change.texture);
    if (texture === undefined) return;
    if (change.kind === create || change.kind === replace) {
      gl.bindTexture(gl.TEXTURE_2D, texture);
      gl.pixelStorei(gl.UNPACK_ROW_LENGTH, change.rowBytes / 4);
      const bytes = (change.height - 1) * change.rowBytes + change.width * 4;
      const pixels = new Uint8Array(memory, change.pixels, bytes);
      gl.texSubImage2D(gl.TEXTURE_2D, 0, change.x, change.y, change.width, change.height, gl.RGBA,
        gl.UNSIGNED_BYTE, pixels);
      if (this.marks !== null) this.#drawMarked(change, memory, this.marks);
    } else {
      gl.deleteTexture(texture);
      this.textures.delete(change.texture);
    }
  }

  /**
   * @param {Texture} change @param {ArrayBuffer} memory
   * @param {import('./marks.js').Marks} marks
   */
  #drawMarked(change, memory, marks) {
    const { gl } = this;
    const rowWords = change.rowBytes / 4;
    const count = (change.height - 1) * rowWords + change.width;
    const words = new Uint32Array(memory, change.pixels, count);
    gl.pixelStorei(gl.UNPACK_ROW_LENGTH, 0);
    for (const { x, y, drawing } of marks.within(words, rowWords, change.width)) {
      drawing.draw();
      gl.texSubImage2D(gl.TEXTURE_2D, 0, change.x + x, change.y + y, drawing.width, drawing.height,
        gl.RGBA, gl.UNSIGNED_BYTE, marks.canvas);
    }
  }

  /** @param {Texture} change */
  #create(change) {
    const { gl } = this;
    const old = this.textures.get(change.texture);
    if (old !== undefined) gl.deleteTexture(old);
    const texture = gl.createTexture();
    this.textures.set(change.texture, texture);
    gl.bindTexture(gl.TEXTURE_2D, texture);
    gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_MIN_FILTER, gl.LINEAR);
    gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_MAG_FILTER, gl.LINEAR);
    gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_WRAP_S, gl.CLAMP_TO_EDGE);
    gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_WRAP_T, gl.CLAMP_TO_EDGE);
    gl.texStorage2D(gl.TEXTURE_2D, 1, gl.RGBA8, change.width, change.height);
  }

  /** @param {Paint} paint */
  #begin(paint) {
    const { gl, canvas } = this;
    const width = Math.round(paint.width * paint.density);
    const height = Math.round(paint.height * paint.density);
    if (canvas.width !== width) canvas.width = width;
    if (canvas.height !== height) canvas.height = height;
    const [red, green, blue] = paint.background.map((channel) => channel / 255);
    gl.viewport(0, 0, width, height);
    gl.disable(gl.SCISSOR_TEST);
    gl.clearColor(red, green, blue, 1);
    gl.clear(gl.COLOR_BUFFER_BIT);
    gl.enable(gl.SCISSOR_TEST);
    gl.uniform2f(/** @type {WebGLUniformLocation} */ (this.surface), paint.width, paint.height);
  }

  /** @param {Batch} batch @param {ArrayBuffer} memory */
  #draw(batch, memory) {
    if (batch.commands.length === 0) return;
    const { gl } = this;
    const vertices = new Uint8Array(memory, batch.vertices, batch.vertexCount * vertexBytes);
    const indices = new Uint16Array(memory, batch.indices, batch.indexCount);
    gl.bufferData(gl.ARRAY_BUFFER, vertices, gl.STREAM_DRAW);
    gl.bufferData(gl.ELEMENT_ARRAY_BUFFER, indices, gl.STREAM_DRAW);
    let [firstVertex, texture] = [-1, -1];
    for (const command of batch.commands) {
      if (command.vertexOffset !== firstVertex) this.#layOut(command.vertexOffset * vertexBytes);
      if (command.texture !== texture) {
        gl.bindTexture(gl.TEXTURE_2D, this.textures.get(command.texture) ?? null);
      }
      [firstVertex, texture] = [command.vertexOffset, command.texture];
      const bottom = this.canvas.height - command.y - command.height;
      gl.scissor(command.x, bottom, command.width, command.height);
      gl.drawElements(gl.TRIANGLES, command.indexCount, gl.UNSIGNED_SHORT, command.indexOffset * 2);
    }
  }

  /** @param {number} start byte of the first vertex */
  #layOut(start) {
    const { gl } = this;
    gl.vertexAttribPointer(0, 2, gl.FLOAT, false, vertexBytes, start);
    gl.vertexAttribPointer(1, 2, gl.FLOAT, false, vertexBytes, start + 8);
    gl.vertexAttribPointer(2, 4, gl.UNSIGNED_BYTE, true, vertexBytes, start + 16);
  }
}
