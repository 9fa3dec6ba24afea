import { useEffect, useRef, useSyncExternalStore } from 'react';

export type Shortcut = { key: string; label: string; run: () => void };

const active = new Set<() => readonly Shortcut[]>();
const offKey = 'daryger.shortcuts-off';
const listeners = new Set<() => void>();

function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  return (
    target.isContentEditable ||
    target.closest('input, textarea, select, [role="textbox"], [role="combobox"]') !== null
  );
}

function isOff(): boolean {
  try {
    return window.localStorage.getItem(offKey) === '1';
  } catch {
    return false;
  }
}

/** Single letters disturb speech input, so they can be switched off. */
export function useShortcutsOff(): [boolean, (off: boolean) => void] {
  const off = useSyncExternalStore((listener) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  }, isOff);
  const set = (next: boolean) => {
    try {
      window.localStorage.setItem(offKey, next ? '1' : '0');
    } catch {
      // The choice lasts for this page only where there is no storage.
    }
    for (const listener of listeners) listener();
  };
  return [off, set];
}

function onKeyDown(event: KeyboardEvent): void {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
  if (isTyping(event.target) || document.querySelector('[role="dialog"]')) return;
  if (event.key !== '?' && isOff()) return;
  // The page's own key goes before the frame's.
  const found = activeShortcuts().find(({ key }) => key === event.key);
  if (!found) return;
  event.preventDefault();
  found.run();
}

/** Those that work on this page now, the last mounted first. */
export function activeShortcuts(): Shortcut[] {
  return [...active].reverse().flatMap((read) => read());
}

/** Keys of this page, while it is shown. They do nothing while somebody types or a dialog is open. */
export function useShortcuts(shortcuts: readonly Shortcut[]): void {
  const current = useRef(shortcuts);
  useEffect(() => {
    current.current = shortcuts;
  });
  useEffect(() => {
    const read = () => current.current;
    if (active.size === 0) document.addEventListener('keydown', onKeyDown);
    active.add(read);
    return () => {
      active.delete(read);
      if (active.size === 0) document.removeEventListener('keydown', onKeyDown);
    };
  }, []);
}
