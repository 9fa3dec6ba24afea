import type { EventKind, Outcome } from '../api/agendaApi';

export type Counter = keyof Outcome['counters'];

/** What the ministry counts. */
export const counters: Counter[] = [
  'peopleTrained',
  'lectures',
  'masterClasses',
  'consultations',
  'jointOperations',
  'caseBoards',
];

/** What a kind of event usually is one of. */
export const usual: Partial<Record<EventKind, Counter>> = {
  LECTURE: 'lectures',
  CONFERENCE_TALK: 'lectures',
  MASTER_CLASS: 'masterClasses',
  CASE_CONFERENCE: 'caseBoards',
};

export function countersOf(kind: EventKind, people: number): Record<Counter, number> {
  const all = Object.fromEntries(counters.map((name) => [name, 0])) as Record<Counter, number>;
  const one = usual[kind];
  if (one) all[one] = 1;
  all.peopleTrained = people;
  return all;
}
