// Serves demo/ as the site's root, with dist/ beside it, on 127.0.0.1, under a strict content security policy.
import { createReadStream, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, relative, resolve, sep } from 'node:path';

const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.ts': 'text/plain; charset=utf-8',
  '.tsx': 'text/plain; charset=utf-8',
  '.jsx': 'text/plain; charset=utf-8',
  '.vue': 'text/plain; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
};

/** What the pages may do: they need no inline script, no inline style and nothing from elsewhere. */
const policy = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html vue 'allow-duplicates'; base-uri 'none'; form-action 'none'";

/** Listens on the port, 0 for a free one; returns the server and its address. `made`: contents of files that are not on disk, by their path below demo/. */
export async function serve(port = 0, made = new Map()) {
  const server = createServer((request, response) => answer(request, response, made));
  await new Promise((done, failed) => server.once('error', failed).listen(port, '127.0.0.1', done));
  return { server, address: `http://127.0.0.1:${server.address().port}/` };
}

function answer({ method, url }, response, made) {
  const file = fileOf(url, made);
  if (method !== 'GET' && method !== 'HEAD') response.writeHead(405, { allow: 'GET, HEAD' }).end();
  else if (!file) response.writeHead(404, { 'content-type': types['.txt'] }).end('Not found\n');
  else send(file, method, response);
}

function send(file, method, response) {
  response.writeHead(200, {
    'content-type': types[extname(file.path)] ?? 'application/octet-stream',
    'content-length': file.size,
    'cache-control': 'no-cache',
    'content-security-policy': policy,
    'x-content-type-options': 'nosniff',
  });
  if (method === 'HEAD' || file.contents) response.end(file.contents);
  else createReadStream(file.path).on('error', () => response.destroy()).pipe(response);
}

function fileOf(url, made) {
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
  const contents = made.get(relative('demo', full).split(sep).join('/'));
  if (contents) return { path: full, size: contents.length, contents };
  const found = statSync(full, { throwIfNoEntry: false });
  return found?.isFile() ? { path: full, size: found.size } : undefined;
}
