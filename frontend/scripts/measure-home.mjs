// Opens the public home of dist/ in Chromium and adds up what it loads until it is idle: the scripts and styles,
// compressed with brotli. Gate 200 kB (goal 150).
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { chromium } from '@playwright/test';

const gate = 200_000;
const goal = 150_000;
const dist = fileURLToPath(new URL('../dist/', import.meta.url));
if (!existsSync(join(dist, 'index.html'))) {
  console.error('There is no dist/: run "npm run build" first.');
  process.exit(2);
}
const types = {
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.json': 'application/json',
};
const session = {
  signedIn: false,
  accountId: null,
  name: null,
  roles: [],
  institutions: [],
  language: null,
  zone: null,
  demo: true,
  unread: 0,
  sharedComputer: false,
};

const server = createServer((request, response) => {
  const path = normalize(decodeURIComponent(new URL(request.url, 'http://localhost').pathname));
  const file = join(dist, path);
  if (path.startsWith('/api/')) {
    const known = path === '/api/session';
    response.writeHead(known ? 200 : 404, { 'Content-Type': 'application/json' });
    response.end(JSON.stringify(known ? session : {}));
  } else if (path !== '/' && existsSync(file) && statSync(file).isFile()) {
    response.writeHead(200, { 'Content-Type': types[extname(file)] ?? 'application/octet-stream' });
    response.end(readFileSync(file));
  } else {
    response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' });
    response.end(readFileSync(join(dist, 'index.html')));
  }
});
await new Promise((ready) => server.listen(0, '127.0.0.1', ready));
const origin = `http://localhost:${server.address().port}`;
const executablePath =
  process.env.CHROMIUM_PATH ??
  ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find((path) =>
    existsSync(path),
  );
const args = ['--disable-background-networking', '--disable-component-update', '--no-first-run'];
if (process.getuid?.() === 0) args.push('--no-sandbox');
const browser = await chromium.launch({ ...(executablePath ? { executablePath } : {}), args });

let tooMuch = false;
try {
  for (const language of ['ru', 'ky', 'en']) {
    const page = await browser.newPage();
    const loaded = new Map();
    page.on('response', (response) => {
      const path = new URL(response.url()).pathname;
      if (/\.(js|css|json|woff2)$/.test(path) && !path.startsWith('/api/'))
        loaded.set(path, readFileSync(join(dist, path)));
    });
    await page.goto(`${origin}/${language}`, { waitUntil: 'networkidle' });
    await page.locator('main input[type=search]').waitFor();
    await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
    await page.waitForLoadState('networkidle');
    await page.close();
    const rows = [...loaded].map(([path, bytes]) => ({
      path,
      counted: /\.(js|css)$/.test(path),
      size: path.endsWith('.woff2') ? bytes.length : brotliCompressSync(bytes).length,
    }));
    const sum = rows.filter(({ counted }) => counted).reduce((total, { size }) => total + size, 0);
    const rest = rows.filter(({ counted }) => !counted).reduce((total, { size }) => total + size, 0);
    const words =
      sum > gate ? 'TOO MUCH' : sum > goal ? 'within the gate, above the goal' : 'within the goal';
    console.log(
      `/${language}: ${(sum / 1000).toFixed(1)} kB of scripts and styles in ${rows.filter(({ counted }) => counted).length} files (gate ${gate / 1000}, goal ${goal / 1000}: ${words}); fonts and data ${(rest / 1000).toFixed(1)} kB`,
    );
    if (process.argv.includes('--files')) {
      for (const { path, size } of rows.toSorted((a, b) => b.size - a.size))
        console.log(`  ${(size / 1000).toFixed(1).padStart(7)}  ${path}`);
    }
    tooMuch ||= sum > gate;
  }
} finally {
  await browser.close();
  server.close();
}
process.exit(tooMuch ? 1 : 0);
