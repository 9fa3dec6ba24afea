import { doctorIn, emptyOffer, toRequest } from './offerForm';

const id = '01900000-0000-7000-8000-0000000000aa';

it('finds the doctor in the address of a profile', () => {
  expect(doctorIn(`https://daryger.kg/ru/doctors/${id.toUpperCase()}?x=1`)).toBe(id);
  expect(doctorIn('https://daryger.kg/ru/doctors')).toBeUndefined();
});

it('sends only what was written, in the writer’s language', () => {
  const request = toRequest(
    { ...emptyOffer, kind: 'LECTURE', title: ' Bronchoscopy ', specialty: 'sp-x' },
    'en',
    true,
  );
  expect(request).toMatchObject({
    kind: 'LECTURE',
    title: { original: 'en', texts: { en: 'Bronchoscopy' } },
    specialty: 'sp-x',
    open: true,
  });
  expect(request).not.toHaveProperty('description');
  expect(request).not.toHaveProperty('weeks');
});
