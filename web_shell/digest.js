// SHA-256 of a text in hexadecimal; empty where the page is not in a secure context (plain
// http), which has no WebCrypto.

/** @param {string} text */
export async function digest(text) {
  if (crypto.subtle === undefined) return '';
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return Array.from(new Uint8Array(hash), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
