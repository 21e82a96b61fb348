// The only times in the browser tests. Everything waits for a condition; these bound the waiting.
export const deadlineMs = 40_000;
export const journeyMs = 360_000;
export const pollMs = 25;
