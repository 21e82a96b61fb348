// Ending browsers the hard way.
import { readFileSync, readdirSync } from 'node:fs';
import { until } from './until.mjs';

function running() {
  return readdirSync('/proc').filter((name) => /^\d+$/.test(name)).map(Number);
}

function read(pid, file) {
  try {
    return readFileSync(`/proc/${pid}/${file}`, 'latin1');
  } catch {
    return '';
  }
}

const mentions = (pid, text) =>
  read(pid, 'cmdline').includes(text) || read(pid, 'environ').includes(text);

/** Kills every process that has this folder (a profile of ours) in its words or environment. */
export async function killUsersOf(folder) {
  const users = () => running().filter((pid) => pid !== process.pid && mentions(pid, folder));
  for (const pid of users()) {
    try {
      process.kill(pid, 'SIGKILL');
    } catch {
      // It ended by itself.
    }
  }
  await until('the killed browser is gone', () => users().length === 0);
}
