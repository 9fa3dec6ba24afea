import type { Page } from '@playwright/test';

const labels: Record<string, [string, string][]> = {
  specialties: [
    ['sp-cardiac-surgery', 'Кардиохирургия'],
    ['sp-cardiology', 'Кардиология'],
    ['sp-pulmonology', 'Пульмонология'],
  ],
  skills: Array.from({ length: 20 }, (_, index): [string, string] => [
    `sk-${index}`,
    `Навык номер ${index + 1}`,
  ]),
  countries: [
    ['DE', 'Германия'],
    ['TR', 'Турция'],
    ['US', 'США'],
    ['RU', 'Россия'],
    ['KR', 'Республика Корея'],
  ],
  cities: [
    ['2950159', 'Берлин'],
    ['2879139', 'Лейпциг'],
    ['745044', 'Стамбул'],
  ],
  languages: [
    ['ky', 'кыргызский'],
    ['ru', 'русский'],
    ['de', 'немецкий'],
  ],
  help: [
    ['LECTURE', 'Лекция'],
    ['MASTER_CLASS', 'Мастер-класс'],
  ],
};
const counted = (list: string) =>
  (labels[list] ?? []).map(([code, label], index) => ({ code, label, count: 40 - 2 * index }));
const plain = (...codes: string[]) => codes.map((code, index) => ({ code, label: code, count: 12 - index }));

const why = [
  {
    field: 'specialty',
    code: 'sp-cardiac-surgery',
    sentence: 'Специальность: Кардиохирургия («жүрөк хирургу»)',
    through: 'synonym',
  },
  { field: 'city', code: '2950159', sentence: 'Город: Берлин', through: 'exact' },
  { field: 'text', text: 'клапаны', sentence: 'В тексте о себе: «клапаны»', through: 'typo' },
];

function doctor(index: number) {
  return {
    id: `01900000-0000-7000-8000-0000000000${10 + index}`,
    name:
      index === 2
        ? null
        : { cyrillic: `Сынакова Айгүл ${index + 1}`, latin: `Aigul Synakova ${index + 1}`, former: [] },
    specialties: ['sp-cardiac-surgery', 'sp-cardiology'],
    skills: Array.from({ length: 9 }, (_, skill) => ({ code: `sk-${skill}`, level: 'TEACHES' })),
    languages: [
      { code: 'ky', level: 'NATIVE' },
      { code: 'de', level: 'C1' },
    ],
    help: ['LECTURE'],
    identityBound: true,
    checked:
      index === 1
        ? []
        : [{ kind: 'FULL_LICENCE', level: 'SOURCE_CHECKED', country: 'DE', checkedOn: '2026-03-12' }],
    ...(index === 2
      ? { worldRegion: 'EUROPE' }
      : { country: 'DE', city: 2950159, zone: 'Europe/Berlin', distanceKm: 4830.4 }),
    lastConfirmedOn: '2026-11-01',
    why: index === 1 ? [] : why,
  };
}

const places = [
  ['DE', 'Германия', 51.2, 10.4, 38],
  ['FR', 'Франция', 46.6, 2.4, 7],
  ['TR', 'Турция', 39, 35, 21],
  ['US', 'США', 39.8, -98.6, 16],
  ['RU', 'Россия', 55.7, 37.6, 30],
  ['KR', 'Республика Корея', 36.5, 127.9, 4],
  ['AE', 'ОАЭ', 24, 54, 3],
] as const;
const cities = [
  ['2950159', 'Берлин', 52.52, 13.4, 20],
  ['2879139', 'Лейпциг', 51.34, 12.37, 9],
  ['2911298', 'Гамбург', 53.55, 10, 5],
  ['745044', 'Стамбул', 41, 28.95, 15],
] as const;
const placed = (rows: readonly (readonly [string, string, number, number, number])[]) =>
  rows.map(([code, label, latitude, longitude, count]) => ({ code, label, latitude, longitude, count }));

export const doctorsFound = {
  total: 45,
  hits: [0, 1, 2, 3].map(doctor),
  facets: {
    specialty: counted('specialties'),
    skill: counted('skills'),
    country: counted('countries'),
    city: counted('cities'),
    spokenLanguage: counted('languages'),
    kind: counted('help'),
    mode: plain('ONLINE', 'ON_SITE'),
    month: plain('2026-12', '2027-01', '2027-02'),
    verified: plain('IDENTITY', 'FULL_LICENCE', 'FULL_LICENCE.SOURCE_CHECKED'),
    overlap: plain('2', '4', '6'),
    confirmed: plain('30d', '90d', '1y'),
  },
  understood: [
    {
      type: 'SPECIALTY',
      code: 'sp-cardiac-surgery',
      label: 'Кардиохирургия',
      text: 'кардиохирург',
      confidence: 1,
    },
    { type: 'CITY', code: '2950159', label: 'Берлин', text: 'Берлин', confidence: 1 },
  ],
  next: 'second',
  engine: 'lucene',
  fallback: false,
};

const kindCounts = [
  { kind: 'doctor', count: 45 },
  { kind: 'offer', count: 12 },
  { kind: 'need', count: 3 },
  { kind: 'event', count: 1 },
  { kind: 'institution', count: 45 },
];
const event = {
  kind: 'event',
  id: 'e1',
  title: 'Мастер-класс: клапаны сердца',
  line: '12 декабря 2026 · Национальный госпиталь',
  at: '2026-12-12T08:00:00Z',
  why: [{ field: 'text', sentence: 'В названии: «клапаны»', through: 'exact' }],
};

type Search = (params: URLSearchParams) => object | undefined;

/** Answers of a search without a server, for looking at each state of its page. */
export async function standInForSearch(page: Page, session: object, search: Search = () => undefined) {
  await page.route('**/api/**', async (route) => {
    const { pathname, searchParams } = new URL(route.request().url());
    const list = labels[pathname.replace('/api/taxonomy/', '')];
    if (pathname === '/api/session') await route.fulfill({ json: session });
    else if (pathname === '/api/search/doctors') {
      const next = searchParams.has('cursor') ? { hits: [4, 5].map(doctor), next: null } : {};
      const special = search(searchParams);
      if (special && 'status' in special)
        await route.fulfill({
          status: Number(special.status),
          contentType: 'application/problem+json',
          body: JSON.stringify(special),
        });
      else await route.fulfill({ json: { ...doctorsFound, ...next, ...special } });
    } else if (pathname === '/api/search/doctors/map')
      await route.fulfill({ json: { countries: placed(places), cities: placed(cities) } });
    else if (pathname === '/api/search')
      await route.fulfill({
        json: {
          total: 1,
          counts: kindCounts,
          hits: searchParams.get('kinds') === 'event' ? [event] : [],
          understood: [],
          next: null,
        },
      });
    else if (list)
      await route.fulfill({ json: list.map(([code, label]) => ({ code, label, marked: false })) });
    else await route.fulfill({ status: 404, contentType: 'application/problem+json', body: '{}' });
  });
}
