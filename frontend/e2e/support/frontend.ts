import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';

const dist = fileURLToPath(new URL('../../dist/', import.meta.url));
const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.json': 'application/json',
};
/** As strict as the backend's, so that a script or style that it would block is found here. */
const policy =
  "default-src 'none'; script-src 'self'; style-src 'self' 'nonce-test'; img-src 'self' data: blob:; font-src 'self'; " +
  "connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

/** Serves dist/ under the content security policy; every other path gets the shell. /api is left to page.route. */
export async function serveFrontend(): Promise<{ url: string; server: Server }> {
  const { readFileSync } = await import('node:fs');
  const shell = readFileSync(join(dist, 'index.html'), 'utf8').replace(
    'name="csp-nonce" content=""',
    'name="csp-nonce" content="test"',
  );
  const server = createServer((request, response) => {
    const path = normalize(decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname));
    const file = join(dist, path);
    if (path !== '/' && existsSync(file) && statSync(file).isFile()) {
      response.writeHead(200, { 'Content-Type': types[extname(file)] ?? 'application/octet-stream' });
      createReadStream(file).pipe(response);
      return;
    }
    if (path.startsWith('/api/') || path === '/ws') {
      response.writeHead(404, { 'Content-Type': 'application/problem+json' });
      response.end('{}');
      return;
    }
    response.writeHead(200, {
      'Content-Type': 'text/html; charset=utf-8',
      'Content-Security-Policy': policy,
    });
    response.end(shell);
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;
  return { url: `http://localhost:${port}`, server };
}
