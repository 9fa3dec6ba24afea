import { plainText, writtenText } from '@/shared/i18n/writtenText';
import type { LocalizedText } from '@/shared/ui/LocalizedTextView';
import { bishkek, type Event, type EventKind, type EventRequest, type Reach } from './agendaApi';

export type Rhythm = NonNullable<EventRequest['repeat']>['rhythm'];
export const rhythms: Rhythm[] = ['WEEKLY', 'EVERY_TWO_WEEKS', 'MONTHLY'];

export type PartDraft = { title: string; localStart: string | null; minutes: number | '' };

/** An event while it is being written: each text once, in the writer's language. */
export type EventDraft = {
  kind: EventKind | null;
  title: string;
  description: string;
  place: string;
  localStart: string | null;
  minutes: number | '';
  zone: string;
  hosts: string[];
  rooms: string[];
  speakers: string[];
  online: boolean;
  reach: Exclude<Reach, 'PUBLIC_ASKED'>;
  /** Null: once. Only a new event can become a series. */
  rhythm: Rhythm | null;
  times: number | '';
  languages: string[];
  seats: number | '';
  parts: PartDraft[];
  given: { title?: LocalizedText; description?: LocalizedText; place?: LocalizedText };
};

export function emptyEvent(hosts: string[]): EventDraft {
  return {
    kind: null,
    title: '',
    description: '',
    place: '',
    localStart: null,
    minutes: 60,
    zone: bishkek,
    hosts,
    rooms: [],
    speakers: [],
    online: true,
    reach: 'INVITED',
    rhythm: null,
    times: 6,
    languages: ['ky', 'ru'],
    seats: '',
    parts: [],
    given: {},
  };
}

export function fromEvent(event: Event, language: string): EventDraft {
  return {
    kind: event.kind,
    title: plainText(event.title, language),
    description: plainText(event.description, language),
    place: plainText(event.place, language),
    localStart: event.planned.localStart.slice(0, 16),
    minutes: event.planned.minutes,
    zone: event.planned.zone,
    hosts: event.hosts.map(({ id }) => id),
    rooms: event.rooms,
    speakers: event.speakers.map(({ id }) => id),
    online: event.online,
    reach: event.reach === 'PUBLIC_ASKED' ? 'PUBLIC' : event.reach,
    rhythm: null,
    times: '',
    languages: event.languages,
    seats: event.seats ?? '',
    parts: event.parts.map((part) => ({
      title: plainText(part.title, language),
      localStart: part.localStart.slice(0, 16),
      minutes: part.minutes,
    })),
    given: {
      title: event.title,
      ...(event.description ? { description: event.description } : {}),
      ...(event.place ? { place: event.place } : {}),
    },
  };
}

/** The day of the last of so many times, as the server counts them: monthly on the same weekday of the month. */
export function lastDay(localStart: string, rhythm: Rhythm, times: number): string {
  const first = new Date(`${localStart.slice(0, 10)}T00:00:00Z`);
  const later = times - 1;
  if (rhythm !== 'MONTHLY') {
    first.setUTCDate(first.getUTCDate() + later * (rhythm === 'WEEKLY' ? 7 : 14));
    return first.toISOString().slice(0, 10);
  }
  const week = Math.floor((first.getUTCDate() - 1) / 7);
  const [year, month] = [first.getUTCFullYear(), first.getUTCMonth() + later];
  const beginsOn = new Date(Date.UTC(year, month, 1)).getUTCDay();
  const days = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  const firstOfKind = 1 + ((first.getUTCDay() - beginsOn + 7) % 7);
  // the fifth weekday of a month is the last one elsewhere
  let day = firstOfKind + 7 * week;
  if (week === 4) while (day > days) day -= 7;
  return new Date(Date.UTC(year, month, day)).toISOString().slice(0, 10);
}

/** What Mantine's pickers say (2027-03-08 18:00:00) as the server reads it. */
export function localTime(picked: string | null): string {
  return picked ? picked.replace(' ', 'T').slice(0, 16) : '';
}

/** Parts keep their distance from the beginning, on the wall's clock. */
export function movedParts(event: Event, localStart: string): NonNullable<EventRequest['parts']> {
  const by = Date.parse(`${localStart}Z`) - Date.parse(`${event.planned.localStart.slice(0, 16)}Z`);
  return event.parts.map((part) => ({
    title: part.title,
    localStart: new Date(Date.parse(`${part.localStart.slice(0, 16)}Z`) + by).toISOString().slice(0, 16),
    minutes: part.minutes,
  }));
}

export function partsOf(parts: PartDraft[], language: string): NonNullable<EventRequest['parts']> {
  return parts
    .filter((part) => part.title.trim() && part.localStart)
    .map((part) => ({
      title: { original: language, texts: { [language]: part.title.trim() } },
      localStart: localTime(part.localStart),
      minutes: part.minutes === '' ? 60 : part.minutes,
    }));
}

/** What is sent; the server says what is missing, so that the rules stand in one place. */
export function toRequest(draft: EventDraft, language: string): EventRequest {
  const title = writtenText(draft.title, draft.given.title, language);
  const description = writtenText(draft.description, draft.given.description, language);
  const place = writtenText(draft.place, draft.given.place, language);
  return {
    ...(draft.kind ? { kind: draft.kind } : {}),
    ...(title ? { title } : {}),
    ...(description ? { description } : {}),
    ...(place ? { place } : {}),
    ...(draft.localStart ? { localStart: localTime(draft.localStart) } : {}),
    minutes: draft.minutes === '' ? 60 : draft.minutes,
    zone: draft.zone,
    hosts: draft.hosts,
    rooms: draft.rooms,
    speakers: draft.speakers,
    online: draft.online,
    reach: draft.reach,
    languages: draft.languages,
    ...(draft.seats === '' ? {} : { seats: draft.seats }),
    parts: partsOf(draft.parts, language),
    ...(draft.rhythm
      ? { repeat: { rhythm: draft.rhythm, times: draft.times === '' ? 2 : draft.times } }
      : {}),
  } as EventRequest;
}

export const fields = [
  'kind',
  'title',
  'description',
  'place',
  'localStart',
  'minutes',
  'zone',
  'hosts',
  'rooms',
  'speakers',
  'languages',
  'seats',
  'parts',
  'repeat',
] as const;
