import i18next from 'i18next';
import { useSyncExternalStore } from 'react';
import type { Problem } from '../api/problem';
import { problemDetail, problemTitle } from './problemText';

const listeners = new Set<() => void>();
let wanted = false;

/** True since the first message: the part that shows messages is loaded only then. */
export function useNotificationsWanted(): boolean {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => wanted,
  );
}

async function show(message: { title?: string; message: string; color: string; autoClose?: number }) {
  wanted = true;
  for (const listener of listeners) listener();
  const { notifications } = await import('@mantine/notifications');
  notifications.show(message);
}

/** Something was done. Say what, in the past: "Draft deleted". */
export function notifyDone(message: string): void {
  void show({ message, color: 'teal' });
}

/** Something was refused or broke; texts come from the server. */
export function notifyProblem(problem: Problem): void {
  const t = i18next.getFixedT(null, 'common');
  void show({
    title: problemTitle(problem, t),
    message: problemDetail(problem, t),
    color: 'red',
    autoClose: 10_000,
  });
}
