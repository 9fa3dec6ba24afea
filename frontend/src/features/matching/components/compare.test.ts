import { expect, test } from 'vitest';
import { dayjs } from '@/shared/time/dayjs';
import type { DoctorMatch } from '../api/matchingApi';
import { nextFreeMonth, partsOf, saysOf, sharedHours } from './compare';

const winter = dayjs('2027-01-15T06:00:00Z');
const summer = dayjs('2027-07-15T06:00:00Z');

test('shared working hours are told on both clocks', () => {
  expect(sharedHours('Europe/Berlin', winter)).toEqual({
    hours: 4,
    here: '14:00–18:00',
    there: '09:00–13:00',
  });
  expect(sharedHours('Europe/Berlin', summer)).toEqual({
    hours: 5,
    here: '13:00–18:00',
    there: '09:00–14:00',
  });
  expect(sharedHours('Asia/Seoul', winter)).toEqual({ hours: 6, here: '09:00–15:00', there: '12:00–18:00' });
  expect(sharedHours('Asia/Bishkek', winter)).toEqual({
    hours: 9,
    here: '09:00–18:00',
    there: '09:00–18:00',
  });
});

test('far away no working hour is shared, and farther away the day before meets this one', () => {
  expect(sharedHours('America/New_York', winter)).toEqual({ hours: 0, here: '', there: '' });
  expect(sharedHours('Pacific/Honolulu', winter)).toEqual({
    hours: 1,
    here: '09:00–10:00',
    there: '17:00–18:00',
  });
});

test('the next free month is the one of the next painted day or journey, or this one with weekly hours', () => {
  const times = { days: ['2027-05-02', '2027-03-09', '2026-12-01'], travel: [], weekly: [] };
  expect(nextFreeMonth(times, '2027-01-15')).toBe('2027-03');
  expect(
    nextFreeMonth({ ...times, weekly: [{ weekday: 1, from: '18:00', to: '20:00' }] }, '2027-01-15'),
  ).toBe('2027-01');
  const journey = (from: string, to: string) => ({ ...times, travel: [{ from, to, zone: 'Asia/Bishkek' }] });
  expect(nextFreeMonth(journey('2027-02-26', '2027-03-05'), '2027-01-15')).toBe('2027-02');
  expect(nextFreeMonth(journey('2026-12-28', '2027-01-20'), '2027-01-15')).toBe('2027-01');
  expect(nextFreeMonth(journey('2026-12-01', '2026-12-20'), '2027-01-15')).toBe('2027-03');
  expect(nextFreeMonth({ ...times, days: [] }, '2027-01-15')).toBeNull();
  expect(nextFreeMonth(undefined, '2027-01-15')).toBeNull();
});

test('parts of scores meet by name, whatever was found', () => {
  const match = (code: string) =>
    ({ why: { parts: [{ code, points: 1, most: 2, sentence: code }] } }) as unknown as DoctorMatch;
  const parts = partsOf([match('field-main'), match('field-other')]);
  expect(parts.map(({ name }) => name)).toEqual(['field']);
  expect(parts[0]?.of(match('field-near'))?.sentence).toBe('field-near');
});

test('what is not said yet speaks neither for nor against', () => {
  const says = (points: number, most: number) => saysOf({ code: '', points, most, sentence: '' });
  expect([says(20, 30), says(5, 10), says(0, 10)]).toEqual(['for', 'neither', 'against']);
});
