import { routesOf } from '../features';
import { adminNavigation } from './admin';
import { institutionNavigation } from './institution';
import { meNavigation } from './me';
import { ministryNavigation } from './ministry';
import { publicNavigation } from './public';
import { hasPage } from './useNavigation';

const zones = { publicNavigation, meNavigation, institutionNavigation, ministryNavigation, adminNavigation };

describe.each(Object.entries(zones))('the %s', (_name, items) => {
  it('names each address once and puts at most four in the bottom bar, beside the menu', () => {
    expect(new Set(items.map(({ to }) => to)).size).toBe(items.length);
    expect(items.filter(({ bottom }) => bottom).length).toBeLessThanOrEqual(4);
  });
});

it('an item without a page is not shown', () => {
  expect(hasPage('/nothing/here')).toBe(false);
  expect(hasPage('/')).toBe(true);
  expect(hasPage('/me/menu')).toBe(true);
});

it('no two features claim the same address', () => {
  for (const zone of ['public', 'me', 'institution', 'ministry', 'admin'] as const) {
    const paths = routesOf(zone).map(({ path, index }) => (index ? '(index)' : path));
    expect(new Set(paths).size, `${zone}: ${paths.join(', ')}`).toBe(paths.length);
  }
});
