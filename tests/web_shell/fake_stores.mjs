// Stores of a browser that can be killed at any of their writes. What the database has acknowledged
// stays; of local storage a kill loses any of the writes since it was last on the disk, in no
// order, and leaves the last one half done where the test says so.

class Killed extends Error {}

/** @param {Map<string, string>} values */
const storageOver = (values, write) => ({
  get length() { return values.size; },
  key: (index) => [...values.keys()][index] ?? null,
  getItem: (key) => values.get(key) ?? null,
  setItem: (key, value) => write(key, value),
  removeItem: (key) => write(key, null),
});

function put(values, key, value) {
  if (value === null) values.delete(key);
  else values.set(key, value);
}

/** Copies, as a structured clone is. */
const copyOf = (value) => structuredClone(value);

export class FakeBrowser {
  constructor() {
    this.onDisk = new Map();
    this.inMemory = new Map();
    /** Writes of local storage that are not on the disk. */
    this.unwritten = [];
    this.databases = new Map();
    this.writes = 0;
    this.killAt = Infinity;
    /** The browser's storage takes no more than so many characters. */
    this.quota = 5_200_000;
    this.hasDatabase = true;
    /** By name: what runs last, of which only one may run at a time. */
    this.locks = new Map();
    /** Waits before a write, so that others come between. */
    this.pause = async () => {};
  }

  get ways() {
    return {
      open: async (name) => (this.hasDatabase ? this.#database(name) : null),
      storage: () => storageOver(this.inMemory, (key, value) => this.#store(key, value)),
      alone: (name, work) => this.#alone(name, work),
    };
  }

  /** The browser starts again after a kill: `survives` says which writes reached the disk. */
  restart(survives, isTorn = false) {
    for (const [index, [key, value]] of this.unwritten.entries()) {
      if (!survives(index)) continue;
      const isLast = index === this.unwritten.length - 1;
      put(this.onDisk, key, isTorn && isLast && value !== null
        ? value.slice(0, value.length / 2) : value);
    }
    this.unwritten = [];
    this.inMemory = new Map(this.onDisk);
    this.killAt = Infinity;
  }

  /** It is closed as usual: everything is written. */
  close() {
    this.restart(() => true);
  }

  clearLocalStorage() {
    for (const values of [this.onDisk, this.inMemory]) values.clear();
    this.unwritten = [];
  }

  clearDatabases() {
    for (const entries of this.databases.values()) entries.clear();
  }

  #alone(name, work) {
    const done = (this.locks.get(name) ?? Promise.resolve()).then(work);
    this.locks.set(name, done.catch(() => {}));
    return done;
  }

  #step() {
    this.writes += 1;
    if (this.writes > this.killAt) throw new Killed('The browser was killed.');
  }

  #store(key, value) {
    this.#step();
    const used = [...this.inMemory].reduce((sum, [k, v]) => sum + k.length + v.length, 0);
    if (value !== null && used + key.length + value.length > this.quota) {
      throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
    }
    put(this.inMemory, key, value);
    this.unwritten.push([key, value]);
  }

  #database(name) {
    if (!this.databases.has(name)) this.databases.set(name, new Map());
    const entries = this.databases.get(name);
    const write = async (change) => {
      await this.pause();
      this.#step();
      change();
    };
    return {
      onCleared: () => {},
      close: () => {},
      put: (key, value) => write(() => entries.set(key, copyOf(value))),
      putAll: (values) => write(() => {
        for (const [key, value] of values) entries.set(key, copyOf(value));
      }),
      remove: (keys) => write(() => {
        for (const key of keys) entries.delete(key);
      }),
      get: async (key) => copyOf(entries.get(key)),
      several: async (keys) => keys.map((key) => copyOf(entries.get(key))),
      keys: async () => [...entries.keys()],
      all: async () => copyOf(entries),
    };
  }
}

// What a page has besides.
globalThis.addEventListener ??= () => {};
globalThis.document ??= { addEventListener: () => {} };
