import { existsSync } from 'node:fs';

/** CHROMIUM_PATH, else Debian's, else Playwright's own browser. */
export function chromiumPath(): string | undefined {
  const named = process.env.CHROMIUM_PATH;
  if (named) return named;
  return ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(existsSync);
}

/** No sandbox where the tests run as root, and nothing that calls home. */
export function browserArguments(): string[] {
  const root = process.getuid?.() === 0;
  return [
    ...(root ? ['--no-sandbox'] : []),
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-default-apps',
    '--disable-domain-reliability',
    '--disable-sync',
    '--no-first-run',
    '--metrics-recording-only',
    '--disable-features=OptimizationHints,MediaRouter,Translate,CertificateTransparencyComponentUpdater',
  ];
}
