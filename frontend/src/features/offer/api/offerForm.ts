import { plainText, writtenText } from '@/shared/i18n/writtenText';
import type { LocalizedText } from '@/shared/ui/LocalizedTextView';
import type { HelpKind, OfferMode, OfferRequest, OwnOffer } from './offerApi';

type TextField = 'title' | 'description' | 'conditions' | 'team' | 'equipment' | 'requirements';

/** An offer while it is being written: each text once, in the writer's language, with the given ones kept beside. */
export type OfferDraft = Record<TextField, string> & {
  kind: HelpKind | null;
  specialty: string | null;
  skills: string[];
  languages: string[];
  mode: OfferMode;
  from: string | null;
  until: string | null;
  capacity: number | '';
  leadDays: number | '';
  openToPeople: boolean;
  weeks: number | '';
  places: number | '';
  members: string[];
  given: Partial<Record<TextField, LocalizedText>>;
};

export const textFields: TextField[] = [
  'title',
  'description',
  'conditions',
  'team',
  'equipment',
  'requirements',
];

export const emptyOffer: OfferDraft = {
  kind: null,
  title: '',
  description: '',
  specialty: null,
  skills: [],
  languages: ['ky', 'ru'],
  mode: 'ONLINE',
  from: null,
  until: null,
  capacity: 3,
  leadDays: 14,
  openToPeople: false,
  conditions: '',
  team: '',
  equipment: '',
  weeks: '',
  places: '',
  requirements: '',
  members: [],
  given: {},
};

export function fromOffer(offer: OwnOffer, language: string): OfferDraft {
  const texts = Object.fromEntries(
    textFields.map((field) => [field, plainText(offer[field], language)]),
  ) as Record<TextField, string>;
  const given = Object.fromEntries(
    textFields.filter((field) => offer[field]).map((field) => [field, offer[field]]),
  );
  return {
    ...emptyOffer,
    ...texts,
    given,
    kind: offer.kind,
    specialty: offer.specialty,
    skills: offer.skills,
    languages: offer.languages,
    mode: offer.mode,
    from: offer.from ?? null,
    until: offer.until ?? null,
    capacity: offer.capacity,
    leadDays: offer.leadDays,
    openToPeople: offer.openToPeople,
    weeks: offer.weeks ?? '',
    places: offer.places ?? '',
    members: offer.members,
  };
}

/** What is sent; the server says what is missing, so that the rules stand in one place. */
export function toRequest(draft: OfferDraft, language: string, open: boolean): OfferRequest {
  const texts = Object.fromEntries(
    textFields
      .map((field) => [field, writtenText(draft[field], draft.given[field], language)] as const)
      .filter(([, text]) => text !== undefined),
  );
  return {
    ...texts,
    ...(draft.kind ? { kind: draft.kind } : {}),
    specialty: draft.specialty ?? '',
    skills: draft.skills,
    languages: draft.languages,
    mode: draft.mode,
    ...(draft.from ? { from: draft.from } : {}),
    ...(draft.until ? { until: draft.until } : {}),
    capacity: draft.capacity === '' ? 0 : draft.capacity,
    leadDays: draft.leadDays === '' ? 0 : draft.leadDays,
    openToPeople: draft.openToPeople,
    ...(draft.weeks === '' ? {} : { weeks: draft.weeks }),
    ...(draft.places === '' ? {} : { places: draft.places }),
    members: draft.members,
    open,
  } as OfferRequest;
}

const uuid = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/i;

/** The doctor that a profile's address names. */
export function doctorIn(link: string): string | undefined {
  return uuid.exec(link)?.[0].toLowerCase();
}

/** Fields in the order of the steps, as the server names them. */
export const stepFields = [
  ['kind', 'title', 'description'],
  ['specialty', 'skills', 'languages'],
  ['mode', 'from', 'until', 'capacity', 'leadDays', 'weeks', 'places'],
  ['team', 'equipment', 'requirements', 'conditions', 'members', 'openToPeople'],
] as const;
