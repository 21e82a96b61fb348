// One table of one IndexedDB database, written with strict durability: what a write has
// acknowledged survives a killed browser and a power cut.

/** A busy machine can take long; a store that never opens must not keep the page from starting. */
const longestOpening = 60_000;

/** @template Value @param {IDBRequest<Value>} request @returns {Promise<Value>} */
const settled = (request) =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('The browser gave no reason.'));
  });

/** @param {string} name @returns {Promise<IDBDatabase>} */
function openDatabase(name) {
  const request = indexedDB.open(name, 1);
  request.onupgradeneeded = () => request.result.createObjectStore('entries');
  const late = new Promise((_, reject) => {
    setTimeout(() => reject(new Error('The database did not open.')), longestOpening);
  });
  return Promise.race([settled(request), late]);
}

export class Database {
  /** @param {string} name @param {IDBDatabase} connection */
  constructor(name, connection) {
    this.name = name;
    /** @type {IDBDatabase | null} */
    this.connection = null;
    this.#adopt(connection);
  }

  /** Null where the browser has none or refuses it. @param {string} name */
  static async open(name) {
    try {
      return new Database(name, await openDatabase(name));
    } catch {
      return null;
    }
  }

  /** Resolves when it lies on the disk. @param {string} key @param {unknown} value */
  async put(key, value) {
    await this.#write((entries) => entries.put(value, key));
  }

  /** @param {Iterable<string>} keys */
  async remove(keys) {
    await this.#write((entries) => {
      for (const key of keys) entries.delete(key);
    });
  }

  /** @param {string} key @returns {Promise<any>} */
  async get(key) {
    const connection = await this.#connected();
    return settled(connection.transaction('entries').objectStore('entries').get(key));
  }

  /** @returns {Promise<string[]>} */
  async keys() {
    const connection = await this.#connected();
    const entries = connection.transaction('entries').objectStore('entries');
    return (await settled(entries.getAllKeys())).map(String);
  }

  /** @returns {Promise<Map<string, any>>} */
  async all() {
    const connection = await this.#connected();
    const entries = connection.transaction('entries').objectStore('entries');
    const [keys, values] = await Promise.all([
      settled(entries.getAllKeys()),
      settled(entries.getAll()),
    ]);
    return new Map(keys.map((key, index) => [String(key), values[index]]));
  }

  /** @param {IDBDatabase} connection */
  #adopt(connection) {
    this.connection = connection;
    // The browser may close it, for example to make room; another tab may need a newer form.
    connection.onclose = () => (this.connection = null);
    connection.onversionchange = () => {
      connection.close();
      this.connection = null;
    };
  }

  async #connected() {
    if (this.connection === null) this.#adopt(await openDatabase(this.name));
    return /** @type {IDBDatabase} */ (this.connection);
  }

  /** @param {(entries: IDBObjectStore) => void} change */
  #write(change) {
    // A connection that is open is used in this very task: nothing may come between edit and write.
    if (this.connection !== null) return this.#writeTo(this.connection, change);
    return this.#connected().then((connection) => this.#writeTo(connection, change));
  }

  /**
   * @param {IDBDatabase} connection @param {(entries: IDBObjectStore) => void} change
   * @returns {Promise<void>}
   */
  #writeTo(connection, change) {
    return new Promise((resolve, reject) => {
      const transaction = connection.transaction('entries', 'readwrite', { durability: 'strict' });
      transaction.oncomplete = () => resolve();
      transaction.onabort = transaction.onerror = () =>
        reject(transaction.error ?? new Error('The browser gave no reason.'));
      change(transaction.objectStore('entries'));
    });
  }
}
