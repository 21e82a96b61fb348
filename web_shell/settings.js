// Texts by key in local storage, apart from the programme: they last as long as that does.

export class Settings {
  /** @param {string} prefix what the keys in local storage begin with */
  constructor(prefix) {
    this.prefix = prefix;
  }

  /** An empty value forgets it. @param {string} key @param {string} value */
  put(key, value) {
    try {
      if (value === '') localStorage.removeItem(this.prefix + key);
      else localStorage.setItem(this.prefix + key, value);
    } catch {
      // Without a store the setting holds until the tab is closed.
    }
  }

  /** Keys and values in turn. @returns {string[]} */
  all() {
    try {
      return Object.keys(localStorage)
        .filter((key) => key.startsWith(this.prefix))
        .flatMap((key) => [key.slice(this.prefix.length), localStorage.getItem(key) ?? '']);
    } catch {
      return [];
    }
  }
}
