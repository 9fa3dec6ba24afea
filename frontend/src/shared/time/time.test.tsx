import { screen } from '@testing-library/react';
import { renderInApp, startTestTexts } from '../testing/render';
import { setTimeLanguage } from './dayjs';
import { daysBetween, formatDay, formatInstant, wallClock } from './format';
import { TimeChip } from './TimeChip';

const thisYear = new Date().getUTCFullYear();

afterAll(() => setTimeLanguage('en'));

it('a wall clock follows its zone, also over the change to summer time', () => {
  expect(wallClock('2027-03-27T12:00:00Z', 'Europe/Berlin')).toBe('2027-03-27T13:00');
  expect(wallClock('2027-03-28T12:00:00Z', 'Europe/Berlin')).toBe('2027-03-28T14:00');
  expect(wallClock('2027-03-28T12:00:00Z', 'Asia/Bishkek')).toBe('2027-03-28T18:00');
});

it('days are written in the words of each language', async () => {
  await setTimeLanguage('ru');
  expect(formatDay('2027-03-08')).toBe('8 марта 2027');
  expect(formatDay(`${thisYear}-03-08T18:00`, 'withWeekday')).toMatch(/^[а-я]+, 8 марта$/);
  await setTimeLanguage('ky');
  expect(formatDay('2027-03-08')).toBe('2027-ж., 8-март');
  expect(formatDay(`${thisYear}-03-08T18:00`, 'withWeekday')).toMatch(/^8-март, [а-яөүң]+$/);
  await setTimeLanguage('en');
  expect(formatDay('2027-03-08')).toBe('8 March 2027');
  expect(formatInstant('2027-03-08T12:00:00Z', 'Asia/Bishkek')).toBe('8 Mar 2027, 18:00');
});

it('another year is named', async () => {
  await setTimeLanguage('en');
  expect(formatDay('2031-03-08', 'withWeekday')).toBe('Saturday, 8 March 2031');
});

it('counts the days between two clocks', () => {
  expect(daysBetween('2027-03-08T23:00', '2027-03-09T01:00')).toBe(1);
  expect(daysBetween('2027-03-01T01:00', '2027-02-28T23:00')).toBe(-1);
});

describe('a time chip', () => {
  beforeAll(() => startTestTexts());

  it('shows both clocks and says when the day is the same', () => {
    renderInApp(
      <TimeChip
        instant="2027-03-08T12:00:00Z"
        clocks={[
          { place: 'Bishkek', zone: 'Asia/Bishkek' },
          { place: 'Berlin', zone: 'Europe/Berlin' },
        ]}
      />,
    );
    expect(screen.getByText('18:00')).toBeVisible();
    expect(screen.getByText(/13:00 Berlin, same day/)).toBeVisible();
  });

  it('says by how many days the other place is ahead or behind, from the clocks that the server sent', () => {
    renderInApp(
      <TimeChip
        instant="2027-03-08T22:30:00Z"
        clocks={[
          { place: 'Chicago', local: '2027-03-08T16:30' },
          { place: 'Bishkek', local: '2027-03-09T04:30' },
        ]}
      />,
    );
    expect(screen.getByText(/04:30 Bishkek, \+1 day/)).toBeVisible();
  });
});
