// An X display without a screen: Firefox and WebKit have no WebGL2 without one.
import { spawn } from 'node:child_process';

/** @returns {Promise<{name: string, close: () => void}>} */
export function openDisplay() {
  const server = spawn(
    'Xvfb',
    ['-displayfd', '3', '-screen', '0', '2600x1800x24', '-nolisten', 'tcp', '-noreset'],
    { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] },
  );
  return new Promise((resolve, reject) => {
    server.on('error', () => reject(new Error('Xvfb is not here. Run: ci/setup --tests')));
    server.on('exit', (code) => reject(new Error(`Xvfb stopped with ${code}`)));
    server.stdio[3].once('data', (number) => {
      resolve({ name: `:${number.toString().trim()}`, close: () => server.kill() });
    });
  });
}
