import { useSyncExternalStore } from 'react';

export type Scheme = 'light' | 'dark';

/** public/scheme.js reads it too, before the first paint. */
const key = 'daryger.scheme';
const attribute = 'data-mantine-color-scheme';
const listeners = new Set<() => void>();

function darkPreferred(): MediaQueryList | undefined {
  return window.matchMedia?.('(prefers-color-scheme: dark)');
}

function chosen(): string | null {
  try {
    return window.localStorage.getItem(key);
  } catch {
    return null;
  }
}

function current(): Scheme {
  const own = chosen();
  if (own === 'light' || own === 'dark') return own;
  return darkPreferred()?.matches ? 'dark' : 'light';
}

function tell(): void {
  document.documentElement.setAttribute(attribute, current());
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  if (listeners.size === 0) {
    darkPreferred()?.addEventListener('change', tell);
    window.addEventListener('storage', tell);
  }
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
    if (listeners.size > 0) return;
    darkPreferred()?.removeEventListener('change', tell);
    window.removeEventListener('storage', tell);
  };
}

/** Light or dark: what the reader chose, else what the computer prefers. */
export function useScheme(): Scheme {
  return useSyncExternalStore(subscribe, current);
}

export function chooseScheme(scheme: Scheme): void {
  try {
    window.localStorage.setItem(key, scheme);
  } catch {
    // Storage can be forbidden; then the choice lasts as long as the page.
  }
  tell();
}
