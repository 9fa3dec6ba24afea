const key = 'daryger.reloaded';

/** Reloads the page, but not again within half a minute. */
export function reloadOnce(): void {
  try {
    const before = Number(window.sessionStorage.getItem(key) ?? 0);
    if (Date.now() - before < 30_000) return;
    window.sessionStorage.setItem(key, String(Date.now()));
    window.location.reload();
  } catch {
    // Without storage we could not stop a loop: the page offers the button.
  }
}
