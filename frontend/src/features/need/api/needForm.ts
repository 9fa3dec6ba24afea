import { plainText, writtenText } from '@/shared/i18n/writtenText';
import type { LocalizedText } from '@/shared/ui/LocalizedTextView';
import type { HelpKind, Need, NeedRequest, NeedTemplate } from './needApi';

/** A need while it is being written. Texts stand as one text in the writer's language, with the others kept beside. */
export type NeedDraft = {
  template: string | null;
  title: string;
  specialty: string | null;
  skills: string[];
  audience: string;
  people: number | '';
  kind: HelpKind | null;
  from: string | null;
  until: string | null;
  languages: string[];
  goal: string;
  prerequisites: string;
  equipment: string;
  funding: string[];
  fundingSaid: boolean;
  readiness: string[];
  readinessSaid: boolean;
  urgency: string | null;
  /** Texts that came in several languages and count as long as nobody changes them. */
  given: Partial<Record<'title' | 'goal' | 'prerequisites' | 'equipment', LocalizedText>>;
};

export const emptyNeed: NeedDraft = {
  template: null,
  title: '',
  specialty: null,
  skills: [],
  audience: '',
  people: '',
  kind: null,
  from: null,
  until: null,
  languages: ['ky', 'ru'],
  goal: '',
  prerequisites: '',
  equipment: '',
  funding: [],
  fundingSaid: false,
  readiness: [],
  readinessSaid: false,
  urgency: null,
  given: {},
};

/** The day so many months ahead, as the end of that month. */
export function monthsAhead(months: number, today: Date): string {
  const end = new Date(Date.UTC(today.getFullYear(), today.getMonth() + months + 1, 0));
  return end.toISOString().slice(0, 10);
}

/** The last day of the month that a day is in. */
export function endOfMonth(day: string): string {
  const [year = 0, month = 1] = day.split('-').map(Number);
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
}

export function fromTemplate(template: NeedTemplate, language: string, today: Date): NeedDraft {
  return {
    ...emptyNeed,
    template: template.code,
    title: plainText(template.title, language),
    specialty: template.specialty,
    skills: template.skills,
    audience: template.audience,
    people: template.people,
    kind: template.kind,
    until: monthsAhead(template.months, today),
    languages: template.languages,
    goal: plainText(template.goal, language),
    given: { title: template.title, goal: template.goal },
  };
}

export function fromNeed(need: Need, language: string): NeedDraft {
  return {
    template: null,
    title: plainText(need.title, language),
    specialty: need.specialty,
    skills: need.skills,
    audience: need.audience,
    people: need.people,
    kind: need.kind,
    from: need.from ?? null,
    until: need.until ?? null,
    languages: need.languages,
    goal: plainText(need.goal, language),
    prerequisites: plainText(need.prerequisites, language),
    equipment: plainText(need.equipment, language),
    funding: need.funding,
    fundingSaid: need.fundingSaid,
    readiness: need.readiness,
    readinessSaid: need.readinessSaid,
    urgency: need.urgency ?? null,
    given: {
      title: need.title,
      ...(need.goal ? { goal: need.goal } : {}),
      ...(need.prerequisites ? { prerequisites: need.prerequisites } : {}),
      ...(need.equipment ? { equipment: need.equipment } : {}),
    },
  };
}

/** What is sent; the server says what is missing, so that the rules stand in one place. */
export function toRequest(draft: NeedDraft, language: string): NeedRequest {
  const title = writtenText(draft.title, draft.given.title, language);
  const goal = writtenText(draft.goal, draft.given.goal, language);
  const prerequisites = writtenText(draft.prerequisites, draft.given.prerequisites, language);
  const equipment = writtenText(draft.equipment, draft.given.equipment, language);
  return {
    ...(title ? { title } : {}),
    ...(draft.specialty ? { specialty: draft.specialty } : {}),
    skills: draft.skills,
    audience: draft.audience.trim(),
    ...(draft.people === '' ? {} : { people: draft.people }),
    ...(draft.kind ? { kind: draft.kind } : {}),
    ...(draft.from ? { from: draft.from } : {}),
    ...(draft.until ? { until: draft.until } : {}),
    languages: draft.languages,
    ...(goal ? { goal } : {}),
    ...(prerequisites ? { prerequisites } : {}),
    ...(equipment ? { equipment } : {}),
    funding: draft.funding,
    fundingSaid: draft.fundingSaid,
    ...(draft.kind === 'OPERATING_VISIT'
      ? { readiness: draft.readiness, readinessSaid: draft.readinessSaid }
      : {}),
    ...(draft.urgency ? { urgency: draft.urgency } : {}),
  } as NeedRequest;
}

/** Fields in the order of the steps, as the server names them. */
export const stepFields = [
  ['title', 'specialty', 'skills', 'goal'],
  ['audience', 'people'],
  ['kind'],
  ['from', 'until'],
  ['languages'],
] as const;
