// Settings of this device, apart from the programme; they last as long as local storage does.

export class Settings {
  /** @param {string} scope */
  constructor(scope) {
    this.prefix = `${scope}.setting.`;
  }

  /** @param {string} key @param {string} value */
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
      return Object.entries(localStorage)
        .filter(([key]) => key.startsWith(this.prefix))
        .flatMap(([key, value]) => [key.slice(this.prefix.length), value]);
    } catch {
      return [];
    }
  }
}
