// node ci/site/serve.mjs <folder> <port>: serves a folder until it is stopped.
import { serve } from './server.mjs';

const [folder, port] = process.argv.slice(2);
if (!/^\d{1,5}$/.test(port) || Number(port) > 65535) {
  console.error(`Stopped: ${port} is no port. Use a number from 1 to 65535.`);
  process.exit(1);
}
try {
  const { address } = await serve(folder, { port: Number(port) });
  console.log(`\nFlipside is at ${address.replace('127.0.0.1', 'localhost')} (Ctrl+C stops it).`);
} catch (error) {
  if (error.code !== 'EADDRINUSE') throw error;
  console.error(`Stopped: port ${port} is in use. Choose another:  ci/serve ${Number(port) + 1}`);
  process.exit(1);
}
