// A small web server for one folder, on this machine alone. It sends what is on the disk now, with
// the types that browsers insist on and no promise to caches, like the plainest of static hosts.
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import http from 'node:http';
import path from 'node:path';

const types = {
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.mjs': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
};

/** The file that an address means, or null when it leads out of the folder. */
function fileOf(folder, pathname) {
  let name;
  try {
    name = decodeURIComponent(pathname);
  } catch {
    return null;
  }
  const file = path.join(folder, name);
  const isInside = file === folder || file.startsWith(folder + path.sep);
  return isInside && !name.includes('\0') ? file : null;
}

function refuse(response, status) {
  response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8' });
  response.end(status === 405 ? 'Only GET and HEAD.\n' : 'There is no such file here.\n');
}

async function answer(folder, mountPoint, request, response) {
  if (request.method !== 'GET' && request.method !== 'HEAD') return refuse(response, 405);
  const address = new URL(request.url, 'http://localhost');
  // Browsers ask for it where a file that is no page is opened; there is none, and no error either.
  if (address.pathname === '/favicon.ico') return response.writeHead(204).end();
  if (!address.pathname.startsWith(mountPoint)) return refuse(response, 404);
  let file = fileOf(folder, address.pathname.slice(mountPoint.length - 1));
  let found = file && (await stat(file).catch(() => null));
  if (found?.isDirectory()) {
    if (!address.pathname.endsWith('/')) {
      response.writeHead(301, { location: `${address.pathname}/${address.search}` });
      return response.end();
    }
    file = path.join(file, 'index.html');
    found = await stat(file).catch(() => null);
  }
  if (!found?.isFile()) return refuse(response, 404);
  response.writeHead(200, {
    'content-type': types[path.extname(file)] ?? 'application/octet-stream',
    'content-length': found.size,
    'cache-control': 'no-cache',
  });
  if (request.method === 'HEAD') return response.end();
  createReadStream(file).on('error', () => response.destroy()).pipe(response);
}

/**
 * Serves a folder under a path that ends with a slash, until close() is called. Port 0 takes a free
 * one. onRequest is told each path that is asked for.
 * @returns {Promise<{address: string, close: () => void}>} the address ends with a slash
 */
export function serve(folder, { port = 0, mountPoint = '/', onRequest = () => {} } = {}) {
  const root = path.resolve(folder);
  const server = http.createServer((request, response) => {
    onRequest(request.url);
    answer(root, mountPoint, request, response).catch(() => refuse(response, 404));
  });
  return new Promise((resolve, reject) => {
    server.on('error', reject);
    server.listen(port, '127.0.0.1', () => {
      resolve({
        address: `http://127.0.0.1:${server.address().port}${mountPoint}`,
        close: () => {
          server.close();
          server.closeAllConnections();
        },
      });
    });
  });
}
