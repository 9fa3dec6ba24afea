import type { components, paths } from '@/api/need';
import { apiFor } from '@/shared/api/client';

export const needApi = apiFor<paths>();

export type Need = components['schemas']['NeedResponse'];
export type NeedRow = components['schemas']['NeedRowResponse'];
export type NeedRequest = components['schemas']['NeedRequest'];
export type NeedTemplate = components['schemas']['NeedTemplateResponse'];
export type NeedState = Need['state'];
export type HelpKind = Need['kind'];
export type NeedAction = Need['may'][number];

export const states: NeedState[] = [
  'DRAFT',
  'AWAITING_HEAD',
  'PUBLISHED',
  'MATCHED',
  'IN_PROGRESS',
  'FULFILLED',
  'CLOSED',
];

export const kinds: HelpKind[] = [
  'LECTURE',
  'MASTER_CLASS',
  'OPERATING_VISIT',
  'INTERNSHIP_HOST',
  'MENTORING',
  'TELE_CONSULTATION',
  'PROJECT',
  'CONFERENCE_TALK',
];

/** What a list's filters ask of the server: empty ones are left out. */
export function asked(state: Record<string, string>) {
  const { page = '0', status, specialty, kind, region, ranked, q } = state;
  return {
    page: Number(page) || 0,
    size: 20,
    ...(status ? { state: status as NeedState } : {}),
    ...(specialty ? { specialty } : {}),
    ...(kind ? { kind: kind as HelpKind } : {}),
    ...(region ? { region } : {}),
    ...(ranked ? { ranked: ranked === 'yes' } : {}),
    ...(q ? { q } : {}),
  };
}
