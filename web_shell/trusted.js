// The one policy that the page's security policy allows: it makes the addresses of the page's two
// workers alone.

const workbook = new URL('workbook.js', import.meta.url).href;
const ours = { 'sw.js': 'sw.js', 'workbook.js': workbook };

const policy = /** @type {any} */ (globalThis).trustedTypes?.createPolicy('flipside', {
  createScriptURL(/** @type {string} */ address) {
    if (!Object.values(ours).includes(address)) {
      throw new TypeError(`Not a script of this page: ${address}`);
    }
    return address;
  },
});

/** The address of a worker. @param {keyof typeof ours} name @returns {string} */
export const scriptAddress = (name) => policy?.createScriptURL(ours[name]) ?? ours[name];
