// Waiting for a condition.
import { setTimeout as pause } from 'node:timers/promises';
import { deadlineMs, pollMs } from './limits.mjs';

/**
 * The first truthy answer of `ask`. `ask` may throw while the condition is not met yet; what it
 * threw last is part of the message when time is up.
 */
export async function until(what, ask, limitMs = deadlineMs) {
  const end = Date.now() + limitMs;
  let last = '';
  for (;;) {
    try {
      const answer = await ask();
      if (answer) return answer;
      last = '';
    } catch (error) {
      last = error.message;
    }
    if (Date.now() > end) {
      throw new Error(`waited ${limitMs / 1000} s: ${what}${last ? ` (${last})` : ''}`);
    }
    await pause(pollMs);
  }
}
