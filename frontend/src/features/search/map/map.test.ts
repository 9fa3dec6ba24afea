import { expect, test } from 'vitest';
import type { PlaceCount } from '../api/types';
import { bubblesOf, closeUp, onScreen, whole, within } from './bubbles';
import { project, world } from './projection';

const place = (code: string, latitude: number, longitude: number, count: number): PlaceCount => ({
  code,
  label: code,
  latitude,
  longitude,
  count,
});
const berlin = place('berlin', 52.52, 13.4, 5);
const leipzig = place('leipzig', 51.34, 12.37, 3);
const bishkek = place('bishkek', 42.87, 74.59, 2);

test('places stand where the outline was drawn', () => {
  // What d3-geo's Natural Earth says, which scripts/make-world.mjs draws with.
  const { x, y } = project(bishkek);
  expect(x).toBeCloseTo(2643.3, 0);
  expect(y).toBeCloseTo(458.3, 0);
  expect(project({ latitude: 66, longitude: -170 }).x).toBeGreaterThan(3500);
});

test('neighbours are one bubble on the whole map and come apart closer', () => {
  const bubbles = bubblesOf([leipzig, berlin, bishkek], whole, 800);
  expect(bubbles.map(({ main, count }) => [main.code, count])).toEqual([
    ['berlin', 8],
    ['bishkek', 2],
  ]);
  const [both] = bubbles;
  if (!both) throw new Error('no bubble');
  let view = whole;
  for (let step = 0; step < 4; step++) view = closeUp(both, view);
  expect(bubblesOf([leipzig, berlin, bishkek], view, 800).map(({ main }) => main.code)).toEqual([
    'berlin',
    'leipzig',
  ]);
});

test('the view stays on the map', () => {
  expect(within({ x: -500, y: 99_999, zoom: 2 })).toEqual({
    x: world.width / 4,
    y: world.height * 0.75,
    zoom: 2,
  });
  expect(onScreen({ x: world.width / 2, y: world.height / 2 }, whole, 1000).left).toBe(500);
});
