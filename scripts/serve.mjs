// Serves demo/ as the site's root, with dist/ beside it, on 127.0.0.1.
import { createReadStream, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, resolve, sep } from 'node:path';

const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
};

/** Listens on the port, 0 for a free one; returns the server and its address. */
export async function serve(port = 0) {
  const server = createServer(answer);
  await new Promise((done, failed) => server.once('error', failed).listen(port, '127.0.0.1', done));
  return { server, address: `http://127.0.0.1:${server.address().port}/` };
}

function answer({ method, url }, response) {
  const file = fileOf(url);
  if (method !== 'GET' && method !== 'HEAD') response.writeHead(405, { allow: 'GET, HEAD' }).end();
  else if (!file) response.writeHead(404, { 'content-type': types['.txt'] }).end('Not found\n');
  else send(file, method, response);
}

function send(file, method, response) {
  response.writeHead(200, {
    'content-type': types[extname(file.path)] ?? 'application/octet-stream',
    'content-length': file.size,
    'cache-control': 'no-cache',
    'x-content-type-options': 'nosniff',
  });
  if (method === 'HEAD') response.end();
  else createReadStream(file.path).on('error', () => response.destroy()).pipe(response);
}

function fileOf(url) {
  let path;
  try {
    path = decodeURIComponent(url.split(/[?#]/, 1)[0]);
  } catch {
    return undefined;
  }
  if (path.includes('\0')) return undefined;
  const named = /^\/(dist|demo)\//.test(path) ? `.${path}` : `./demo/${path}`;
  const full = resolve(named.endsWith('/') ? join(named, 'index.html') : named);
  if (![resolve('demo'), resolve('dist')].some((root) => full.startsWith(root + sep))) return undefined;
  const found = statSync(full, { throwIfNoEntry: false });
  return found?.isFile() ? { path: full, size: found.size } : undefined;
}
