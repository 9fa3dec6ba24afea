import { screen } from '@testing-library/react';
import { Link, useLocation } from 'react-router';
import { renderInApp, visitor } from '@/shared/testing/render';
import { answerWith } from '@/shared/testing/server';
import Search from '../pages/Search';

const sentence = 'Specialty: Pulmonology';
const why = { field: 'specialty', code: 'pulmonology', sentence, through: 'synonym' };
const doctor = {
  id: 'doctor-1',
  checked: [{ kind: 'FULL_LICENCE', level: 'SOURCE_CHECKED', country: 'DE', checkedOn: '2026-03-12' }],
  help: [],
  identityBound: true,
  languages: [{ code: 'de', level: 'C1' }],
  skills: [{ code: 'bronchoscopy', level: 'TEACHES' }],
  specialties: ['pulmonology'],
  why: [why],
};
const second = { ...doctor, id: 'doctor-2', name: { latin: 'Second Doctor', former: [] }, why: [] };
const skills = Array.from({ length: 14 }, (_, index) => ({
  code: `s${index}`,
  label: `Skill number ${index}`,
  count: 20 - index,
}));

const found = {
  total: 2,
  hits: [doctor],
  facets: {
    country: [{ code: 'DE', label: 'Germany', count: 1 }],
    skill: skills,
    verified: [{ code: 'FULL_LICENCE.SOURCE_CHECKED', label: '', count: 1 }],
    overlap: [{ code: '4', label: '', count: 1 }],
  },
  understood: [
    { type: 'SPECIALTY', code: 'pulmonology', label: 'Pulmonology', text: 'lung doctor', confidence: 1 },
  ],
  next: 'cursor-2',
};

export const patience = { timeout: 5000 };

function Address() {
  return <output>{useLocation().search}</output>;
}

type Found = Partial<Omit<typeof found, 'next'>> & { next?: string | null; fallback?: boolean };

/** The page with a server that finds two doctors; answers the questions that it was asked. */
export function openSearch(path = '/en/search', answer: (params: URLSearchParams) => Found = () => ({})) {
  const asked = answerWith({
    'GET /api/search/doctors': ({ url }) => {
      const { searchParams } = new URL(url);
      const page = searchParams.has('cursor') ? { hits: [second], next: null } : {};
      return { body: { ...found, ...page, ...answer(searchParams) } };
    },
    'GET /api/search': ({ url }) => ({
      body: {
        total: 1,
        counts: [
          { kind: 'doctor', count: 2 },
          { kind: 'event', count: 1 },
        ],
        hits:
          new URL(url).searchParams.get('kinds') === 'event'
            ? [{ kind: 'event', id: 'event-1', title: 'Lecture on lungs', line: '3 March', why: [] }]
            : [],
        understood: [],
        next: null,
      },
    }),
    'GET /api/search/suggest': () => ({
      body: { suggestions: [{ type: 'place', kind: 'COUNTRY', code: 'DE', text: 'Germany' }] },
    }),
    'GET /api/taxonomy/countries': () => ({ body: [{ code: 'DE', label: 'Germany' }] }),
  });
  renderInApp(
    <>
      <Search />
      <Address />
      <Link to="/en/search?q=heart">Another search</Link>
    </>,
    { path, session: visitor },
  );
  return () =>
    asked
      .filter(({ url }) => url.includes('/api/search/doctors'))
      .map(({ url }) => new URL(url).searchParams)
      .filter((params) => params.get('size') !== '1');
}

export const address = () => screen.getAllByRole('status').find(({ tagName }) => tagName === 'OUTPUT');

export const searchBox = () => screen.getByRole('combobox', { name: 'Whom are you looking for?' });
