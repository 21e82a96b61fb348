// What only one tab at a time may do.

/**
 * Runs it while no other tab runs one of the same name. With `patience`, in milliseconds, it does
 * not wait longer for another that hangs.
 * @template Answer
 * @param {string} name @param {() => Promise<Answer>} work @param {number} [patience]
 * @returns {Promise<Answer>}
 */
export async function alone(name, work, patience) {
  let isBegun = false;
  const once = () => {
    isBegun = true;
    return work();
  };
  const options = patience === undefined ? {} : { signal: AbortSignal.timeout(patience) };
  try {
    // Where there are no locks (plain http, storage denied) tabs can not wait for each other.
    return navigator.locks === undefined ? await once()
      : await navigator.locks.request(name, options, once);
  } catch (error) {
    if (isBegun) throw error;
    return once();
  }
}
