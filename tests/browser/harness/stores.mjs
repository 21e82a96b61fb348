// Stores that fail, as scripts that run in a page before its own. Only the driver of Chromium runs
// them.

/** Every way to a store is forbidden, as where a person blocks the data of sites. */
function denied() {
  const refuse = () => {
    throw new DOMException('Access is denied for this document.', 'SecurityError');
  };
  for (const name of ['localStorage', 'indexedDB']) {
    Object.defineProperty(globalThis, name, { get: refuse });
  }
  navigator.locks.request = async () => refuse();
}

/** Databases neither open nor tell their names before `databasesAnswer()` is called. */
function silent() {
  const { databases, open } = IDBFactory.prototype;
  const waiting = [];
  IDBFactory.prototype.databases = () => new Promise((resolve) => {
    waiting.push(() => resolve(databases.apply(indexedDB)));
  });
  IDBFactory.prototype.open = function (...name) {
    const asked = {};
    waiting.push(() => {
      const request = open.apply(this, name);
      for (const event of ['onupgradeneeded', 'onsuccess', 'onerror']) {
        request[event] = (it) => {
          const { error, result } = request;
          Object.assign(asked, { error, result });
          asked[event]?.(it);
        };
      }
    });
    return asked;
  };
  globalThis.databasesAnswer = () => {
    Object.assign(IDBFactory.prototype, { databases, open });
    for (const answer of waiting.splice(0)) answer();
  };
}

export const failing = { denied, silent };
