import type { LocalizedText } from '@/shared/ui/LocalizedTextView';
import type { Condition, InstitutionPage, InstitutionPageRequest, Weekday } from './institutionApi';

/** The page while it is being written; texts in the writer's language, the others kept beside. */
export type PageDraft = {
  about: string;
  aboutGiven: LocalizedText | null;
  address: string;
  phone: string;
  website: string;
  latitude: number | '';
  longitude: number | '';
  departments: { key: string; name: string; given: LocalizedText | null; specialty: string | null }[];
  equipment: { key: string; name: string; count: number | ''; condition: Condition }[];
  teachingHours: { key: string; weekday: Weekday; from: string; until: string }[];
};

let last = 0;

/** A key for a new row of a list. */
export function newKey(): string {
  last += 1;
  return `new-${last}-${Date.now()}`;
}

function shown(text: LocalizedText | null | undefined, language: string): string {
  return text ? (text.texts[language] ?? text.texts[text.original] ?? '') : '';
}

function written(text: string, given: LocalizedText | null, language: string): LocalizedText | undefined {
  const trimmed = text.trim();
  if (!trimmed) return undefined;
  if (given && shown(given, language) === trimmed) return given;
  // Another language's text stays; the reader's own is replaced.
  return given
    ? { original: given.original, texts: { ...given.texts, [language]: trimmed } }
    : { original: language, texts: { [language]: trimmed } };
}

export function fromPage(page: InstitutionPage, language: string): PageDraft {
  return {
    about: shown(page.about, language),
    aboutGiven: page.about ?? null,
    address: page.address ?? '',
    phone: page.phone ?? '',
    website: page.website ?? '',
    latitude: page.latitude ?? '',
    longitude: page.longitude ?? '',
    departments: page.departments.map((one, index) => ({
      key: `department-${index}`,
      name: shown(one.name, language),
      given: one.name,
      specialty: one.specialty ?? null,
    })),
    equipment: page.equipment.map((one, index) => ({ key: `equipment-${index}`, ...one })),
    teachingHours: page.teachingHours.map((one, index) => ({ key: `hours-${index}`, ...one })),
  };
}

export function toRequest(draft: PageDraft, language: string): InstitutionPageRequest {
  const about = written(draft.about, draft.aboutGiven, language);
  return {
    ...(about ? { about } : {}),
    ...(draft.address.trim() ? { address: draft.address.trim() } : {}),
    ...(draft.phone.trim() ? { phone: draft.phone.trim() } : {}),
    ...(draft.website.trim() ? { website: draft.website.trim() } : {}),
    ...(draft.latitude === '' ? {} : { latitude: draft.latitude }),
    ...(draft.longitude === '' ? {} : { longitude: draft.longitude }),
    departments: draft.departments.flatMap((one) => {
      const name = written(one.name, one.given, language);
      return name ? [{ name, ...(one.specialty ? { specialty: one.specialty } : {}) }] : [];
    }),
    equipment: draft.equipment
      .filter((one) => one.name.trim())
      .map((one) => ({
        name: one.name.trim(),
        count: one.count === '' ? 1 : one.count,
        condition: one.condition,
      })),
    teachingHours: draft.teachingHours.map(({ weekday, from, until }) => ({ weekday, from, until })),
  };
}
