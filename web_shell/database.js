// One table of one IndexedDB database, written with strict durability: what a write has
// acknowledged survives a killed browser and a power cut.
//
// The browser may close a connection, to make room or because its site's data was cleared: it is
// opened again at once, and it is told when everything in it is gone.

/** @template Value @param {IDBRequest<Value>} request @returns {Promise<Value>} */
const settled = (request) =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('The browser gave no reason.'));
  });

/** @param {string} name @returns {Promise<{connection: IDBDatabase, isNew: boolean}>} */
async function openDatabase(name) {
  const request = indexedDB.open(name, 1);
  let isNew = false;
  request.onupgradeneeded = () => {
    isNew = true;
    request.result.createObjectStore('entries');
  };
  return { connection: await settled(request), isNew };
}

/** A full disk stays full: only what a new connection could mend is tried again. */
const isFull = (/** @type {any} */ error) => error?.name === 'QuotaExceededError';

export class Database {
  /** @param {string} name @param {IDBDatabase} connection */
  constructor(name, connection) {
    this.name = name;
    /** @type {IDBDatabase | null} */
    this.connection = null;
    /** @type {ReturnType<typeof openDatabase> | null} */
    this.opening = null;
    /** Everything that was in it is gone. */
    this.onCleared = () => {};
    this.isClosed = false;
    this.#adopt(connection);
  }

  /** For good. */
  close() {
    this.isClosed = true;
    this.#drop();
  }

  /** Null where the browser has none or refuses it. @param {string} name */
  static async open(name) {
    try {
      return new Database(name, (await openDatabase(name)).connection);
    } catch {
      return null;
    }
  }

  /** Resolves when it lies on the disk. @param {string} key @param {unknown} value */
  async put(key, value) {
    await this.#write((entries) => entries.put(value, key));
  }

  /** All or none. @param {[key: string, value: unknown][]} values */
  async putAll(values) {
    await this.#write((entries) => {
      for (const [key, value] of values) entries.put(value, key);
    });
  }

  /** @param {Iterable<string>} keys */
  async remove(keys) {
    await this.#write((entries) => {
      for (const key of keys) entries.delete(key);
    });
  }

  /** @param {string} key @returns {Promise<any>} */
  async get(key) {
    return this.#read((entries) => settled(entries.get(key)));
  }

  /** @param {string[]} keys @returns {Promise<any[]>} */
  async several(keys) {
    return this.#read((entries) => Promise.all(keys.map((key) => settled(entries.get(key)))));
  }

  /** @returns {Promise<string[]>} */
  async keys() {
    return (await this.#read((entries) => settled(entries.getAllKeys()))).map(String);
  }

  /** @returns {Promise<Map<string, any>>} */
  async all() {
    const [keys, values] = await this.#read((entries) =>
      Promise.all([settled(entries.getAllKeys()), settled(entries.getAll())]));
    return new Map(keys.map((key, index) => [String(key), values[index]]));
  }

  /** @param {IDBDatabase} connection */
  #adopt(connection) {
    this.connection = connection;
    const isLost = () => {
      if (this.connection === connection) this.#drop();
      connection.close();
      if (this.isClosed) return;
      this.#connected().catch(() => {
        // The next use tries again, and says what is wrong.
      });
    };
    connection.onclose = isLost;
    connection.onversionchange = isLost;
  }

  #drop() {
    this.connection?.close();
    this.connection = null;
  }

  async #connected() {
    if (this.isClosed) throw new Error('This store was closed.');
    if (this.connection !== null) return this.connection;
    this.opening ??= openDatabase(this.name).finally(() => (this.opening = null));
    const { connection, isNew } = await this.opening;
    if (this.connection === null) {
      this.#adopt(connection);
      if (isNew) this.onCleared();
    }
    return connection;
  }

  /** @template Answer @param {(entries: IDBObjectStore) => Promise<Answer>} ask */
  async #read(ask) {
    const once = async () => {
      const connection = await this.#connected();
      return ask(connection.transaction('entries').objectStore('entries'));
    };
    return once().catch(() => {
      this.#drop();
      return once();
    });
  }

  /** @param {(entries: IDBObjectStore) => void} change */
  #write(change) {
    const again = () => this.#connected().then((it) => this.#writeTo(it, change));
    // A connection that is open is used in this very task: nothing may come between edit and write.
    if (this.connection === null) return again();
    return this.#writeTo(this.connection, change).catch((error) => {
      if (isFull(error)) throw error;
      this.#drop();
      return again();
    });
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
