const key = 'daryger.shared-computer';

/** Sign-in calls it when somebody ticks "shared computer"; it lasts as long as the window. */
export function setSharedComputer(shared: boolean): void {
  try {
    if (shared) window.sessionStorage.setItem(key, '1');
    else window.sessionStorage.removeItem(key);
  } catch {
    // Without storage nothing is kept in this browser anyway.
  }
}

export function isSharedComputer(): boolean {
  try {
    return window.sessionStorage.getItem(key) === '1';
  } catch {
    return true;
  }
}
