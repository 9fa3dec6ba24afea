import { someDoctor, visitor } from '../testing/render';
import { thingPage } from './thingPage';

const coordinator = {
  ...someDoctor,
  roles: ['COORDINATOR' as const],
  institutions: [{ id: 'naryn', name: 'Naryn', roles: ['COORDINATOR' as const] }],
};

it('leads everybody to public things', () => {
  expect(thingPage('event', 'e1', visitor)).toBe('/events/e1');
  expect(thingPage('institution', 'i1', undefined)).toBe('/institutions/i1');
});

it('leads to a need in the own zone, and visitors nowhere', () => {
  expect(thingPage('need', 'n1', someDoctor)).toBe('/me/needs/n1');
  expect(thingPage('need', 'n1', coordinator)).toBe('/institution/naryn/needs/n1');
  expect(thingPage('need', 'n1', { ...someDoctor, roles: ['ANALYST'] })).toBe('/ministry/needs/n1');
  expect(thingPage('need', 'n1', visitor)).toBeUndefined();
});
