// The program in WebAssembly behind plain methods. While it runs (a frame, or an update of the
// mirror that fires events), calls wait their turn: nothing enters the program twice.
import createFlipside from './flipside.js';
import { numberOf } from './outcomes.js';
import { fetchPart } from './parts.js';
import { unit } from './surface.js';

/** @typedef {import('./host.js').BareHost} Host */

const encoder = new TextEncoder();

/** A part of the program did not arrive. */
export class MissingFile extends Error {
  /** @param {string} name @param {string} reason */
  constructor(name, reason) {
    super(`${name} (${reason})`);
  }
}

/**
 * The file, compiled while it arrives.
 * @param {string} name
 * @param {any} imports
 */
async function instantiate(name, imports) {
  const streaming = WebAssembly.instantiateStreaming(fetchPart(name), imports);
  const streamed = await streaming.catch(() => null);
  if (streamed !== null) return streamed;
  // A host that serves the file under a wrong type.
  const response = await fetchPart(name).catch((error) => {
    throw new MissingFile(name, error.message);
  });
  if (!response.ok) throw new MissingFile(name, String(response.status));
  return WebAssembly.instantiate(await response.arrayBuffer(), imports);
}

// What ci/site/late_part.mjs puts before the names of what the late part needs.
const forLatePart = 'late:';

export class Program {
  /** @param {any} module @param {number} page @param {WebAssembly.Exports} exports */
  constructor(module, page, exports) {
    this.module = module;
    this.page = page;
    this.exports = exports;
    this.busy = false;
    /** An error left it halfway through something: nothing enters it any more. */
    this.isOver = false;
    /** @type {(() => void)[]} */
    this.waiting = [];
  }

  /** @param {Host} host */
  static async start(host) {
    /** @type {WebAssembly.Exports} */
    let exports = {};
    const module = await new Promise((resolve, reject) => {
      createFlipside({
        host,
        /** @param {any} imports @param {(instance: any, module: any) => void} receive */
        instantiateWasm(imports, receive) {
          instantiate('flipside.wasm', imports).then(
            ({ instance, module }) => {
              exports = instance.exports;
              receive(instance, module);
            },
            reject,
          );
          return {};
        },
      }).then(resolve, reject);
    });
    return new Program(module, module._page_start(), exports);
  }

  /** Whether a part of the program is a file of its own, which is not here from the start. */
  get lacksLatePart() {
    return Object.keys(this.exports).some((name) => name.startsWith(forLatePart));
  }

  /** Fetches that part, which puts itself in the places that wait for it. */
  async takeLatePart() {
    await instantiate('late.wasm', { primary: this.exports });
  }

  /** When the next frame is wanted; below zero: not until asked. @param {number} now */
  frame(now) {
    return this.alone(() => this.module._page_frame(this.page, now)) ?? -1;
  }

  /** Hands the page in front to the host as a document. */
  print() {
    this.#call('print');
  }

  /**
   * Works off what is to be worked out, for about so many milliseconds. Answers whether there was
   * anything, and whether there is more.
   * @param {number} milliseconds
   */
  work(milliseconds) {
    if (this.busy) return { isAny: false, isMore: true };
    const worked = this.alone(() => this.module._page_work(this.page, milliseconds)) ?? 0;
    return { isAny: worked > 0, isMore: worked > 1 };
  }

  glyphsArrived() {
    this.#call('glyphs_arrived');
  }

  texturesLost() {
    this.#call('textures_lost');
  }

  /** @param {Float32Array} numbers */
  surfaceChanged(numbers) {
    this.#call('surface_changed', [], new Uint8Array(numbers.buffer));
  }

  /** @param {number} node */
  activated(node) {
    this.#call('activated', [node]);
  }

  /** @param {number} node @param {string} value @param {number} stage as in ui::EditStage */
  edited(node, value, stage) {
    this.#call('edited', [node, stage], message([value]));
  }

  /** @param {number} node @param {boolean} visible a ring is to be drawn */
  focusMoved(node, visible) {
    this.#call('focus_moved', [node, visible]);
  }

  /** @param {number} node */
  hovered(node) {
    this.#call('hovered', [node]);
  }

  /** @param {number} node */
  pressed(node) {
    this.#call('pressed', [node]);
  }

  /** @param {number} node @param {number} x @param {number} y CSS pixels */
  scrolled(node, x, y) {
    this.#call('scrolled', [node, x / unit(), y / unit()]);
  }

  /** @param {number} node @param {number} key as in ui::Key */
  keyPressed(node, key) {
    this.#call('key_pressed', [node, key]);
  }

  /**
   * Tells the app what came of an effect, or what came from outside.
   * @param {import('./outcomes.js').OutcomeName} outcome @param {(string | Uint8Array)[]} texts
   */
  take(outcome, texts) {
    this.#call('take', [numberOf(outcome)], message(texts));
  }

  /**
   * @param {string} name of the export, without its prefix
   * @param {(number | boolean)[]} [values] @param {Uint8Array} [inbox]
   */
  #call(name, values = [], inbox) {
    const call = () => {
      if (inbox !== undefined) this.#put(inbox);
      this.module[`_page_${name}`](this.page, ...values);
    };
    if (this.busy) this.waiting.push(call);
    else this.alone(call);
  }

  /** @param {Uint8Array} bytes */
  #put(bytes) {
    const at = this.module._page_room(this.page, bytes.length) >>> 0;
    this.module.HEAPU8.set(bytes, at);
  }

  /**
   * Runs something that can fire events; they wait until it is over. Nothing once the program is.
   * @template Answer @param {() => Answer} run @returns {Answer | undefined}
   */
  alone(run) {
    if (this.isOver) return undefined;
    this.busy = true;
    try {
      return run();
    } catch (error) {
      this.isOver = true;
      throw error;
    } finally {
      this.busy = false;
      const waiting = this.waiting.splice(0);
      for (const call of waiting) this.alone(call);
    }
  }
}

/**
 * Texts as the inbox holds them: u32 bytes and UTF-8, one after another.
 * @param {(string | Uint8Array)[]} texts
 */
export function message(texts) {
  const parts = texts.map((text) => (typeof text === 'string' ? encoder.encode(text) : text));
  const bytes = new Uint8Array(parts.reduce((sum, part) => sum + 4 + part.length, 0));
  const view = new DataView(bytes.buffer);
  let at = 0;
  for (const part of parts) {
    view.setUint32(at, part.length, true);
    bytes.set(part, at + 4);
    at += 4 + part.length;
  }
  return bytes;
}
