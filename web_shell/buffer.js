// Reads the mirror's binary form (src/ui/semantics_diff.h): little endian, texts as u32 bytes +
// UTF-8.

const decoder = new TextDecoder();

/** In the order of ui::MirrorOp, from 1. */
export const Op = {
  Remove: 1, Create: 2, Name: 3, Description: 4, Value: 5, Detail: 6, State: 7, Place: 8, Range: 9,
  Relations: 10, Bounds: 11, Content: 12, Setting: 13, Order: 14,
};

export class Buffer {
  /** @param {Uint8Array} bytes */
  constructor(bytes) {
    this.bytes = bytes;
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    this.at = 0;
  }

  get done() {
    return this.at >= this.bytes.length;
  }

  byte() {
    return this.bytes[this.at++];
  }

  unsigned() {
    this.at += 4;
    return this.view.getUint32(this.at - 4, true);
  }

  signed() {
    this.at += 4;
    return this.view.getInt32(this.at - 4, true);
  }

  float() {
    this.at += 4;
    return this.view.getFloat32(this.at - 4, true);
  }

  /** @param {number} count */
  floats(count) {
    const numbers = [];
    for (let at = 0; at < count; ++at) numbers.push(this.float());
    return numbers;
  }

  text() {
    const bytes = this.unsigned();
    this.at += bytes;
    return decoder.decode(this.bytes.subarray(this.at - bytes, this.at));
  }
}
