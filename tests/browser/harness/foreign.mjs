// A proxy for every address but this machine's own: it fetches nothing and remembers who asked.
import http from 'node:http';

/** @returns {Promise<{address: string, asked: string[], close: () => void}>} */
export function openForeign() {
  const asked = [];
  const server = http.createServer((request, response) => {
    asked.push(request.url);
    response.writeHead(502).end();
  });
  server.on('connect', (request, socket) => {
    asked.push(`https://${request.url}`);
    socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
  });
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const address = `http://127.0.0.1:${server.address().port}`;
      resolve({ address, asked, close: () => server.close() });
    });
  });
}
