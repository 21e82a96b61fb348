// SHA-256 in hexadecimal; empty where the page is not in a secure context (plain http), which has
// no WebCrypto.

/** @param {Uint8Array} bytes */
export async function digest(bytes) {
  if (crypto.subtle === undefined) return '';
  const hash = await crypto.subtle.digest('SHA-256', /** @type {BufferSource} */ (bytes));
  return Array.from(new Uint8Array(hash), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
