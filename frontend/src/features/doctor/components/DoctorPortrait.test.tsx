import { screen } from '@testing-library/react';
import { renderInApp, startTestTexts } from '@/shared/testing/render';
import type { Doctor } from '../api/doctorApi';
import doctor from '../locales/en.json';
import { DoctorPortrait } from './DoctorPortrait';

const nameless: Doctor = {
  id: 'd-1',
  place: { worldRegion: 'EUROPE' },
  career: { years: '2010–2014' },
  specialties: [{ code: 'sp-pulmonology', label: 'Pulmonology' }],
  skills: [{ code: 'sk-bronchoscopy', label: 'Bronchoscopy', level: 'TEACHES' }],
  languages: [{ code: 'ky', label: 'Kyrgyz', level: 'NATIVE' }],
  help: [],
  identityBound: true,
  checked: [{ kind: 'DIPLOMA', level: 'DOCUMENT_SEEN' }],
};

beforeAll(() => startTestTexts({ doctor }));

it('a doctor without a name is shown by what describes anybody', () => {
  renderInApp(<DoctorPortrait doctor={nameless} />);
  expect(screen.getByText(/Europe/)).toBeVisible();
  expect(screen.getByText('2010–2014')).toBeVisible();
  expect(screen.getByText(/Bronchoscopy · teaches/)).toBeVisible();
  expect(screen.getByText(/Diploma · document seen/)).toBeVisible();
  expect(screen.queryByRole('img')).toBeNull();
});

it('a doctor with a name is shown with place, hours and contact as far as they came', () => {
  renderInApp(
    <DoctorPortrait
      doctor={{
        ...nameless,
        name: { shown: 'Aigul Synakova', other: 'Сынакова Айгүл', former: [] },
        place: { country: { code: 'DE', label: 'Germany' }, zone: 'Europe/Berlin' },
        times: {
          weekly: [{ weekday: 1, from: '18:00:00', to: '20:00:00' }],
          days: [],
          travel: [],
          daysAYear: 1,
        },
        email: 'a@example.org',
      }}
    />,
  );
  expect(screen.getByText('Сынакова Айгүл')).toBeVisible();
  expect(screen.getByText(/Monday 18:00–20:00/)).toBeVisible();
  expect(screen.getByText('1 day a year')).toBeVisible();
  expect(screen.getByRole('link', { name: 'a@example.org' })).toBeVisible();
});
