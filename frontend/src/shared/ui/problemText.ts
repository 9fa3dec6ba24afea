import type { TFunction } from 'i18next';
import type { Problem } from '../api/problem';

type Kind = 'offline' | 'signIn' | 'forbidden' | 'missing' | 'changed' | 'limit' | 'invalid' | 'broken';

export function kindOf(problem: Problem): Kind {
  switch (problem.status) {
    case 0:
      return 'offline';
    case 401:
      return 'signIn';
    case 403:
      return 'forbidden';
    case 404:
    case 410:
      return 'missing';
    case 409:
    case 412:
      return 'changed';
    case 429:
      return 'limit';
    case 400:
    case 413:
    case 415:
    case 422:
      return 'invalid';
    default:
      return 'broken';
  }
}

/** What the server said; where it could say nothing (no answer, no body), our own words. */
export function problemTitle(problem: Problem, t: TFunction<'common'>): string {
  return problem.title || t(`problem.${kindOf(problem)}.title`);
}

export function problemDetail(problem: Problem, t: TFunction<'common'>): string {
  return problem.detail || t(`problem.${kindOf(problem)}.text`);
}
