import { someEvent } from '../testing';
import { emptyEvent, lastDay, localTime, movedParts, toRequest } from './eventForm';

it('moves parts by as much as the event, over the end of a month too', () => {
  const event = someEvent({
    planned: { localStart: '2027-03-30T09:00:00', minutes: 2880, zone: 'Asia/Bishkek' },
    parts: [
      {
        title: { original: 'en', texts: { en: 'Second day' } },
        localStart: '2027-03-31T10:30:00',
        minutes: 90,
        start: '2027-03-31T04:30:00Z',
        end: '2027-03-31T06:00:00Z',
      },
    ],
  });
  expect(movedParts(event, '2027-04-01T08:00')).toEqual([
    { title: { original: 'en', texts: { en: 'Second day' } }, localStart: '2027-04-02T09:30', minutes: 90 },
  ]);
});

it('reads what a picker says and sends a local time without a zone', () => {
  expect(localTime('2027-03-08 18:00:00')).toBe('2027-03-08T18:00');
  const request = toRequest(
    { ...emptyEvent(['h']), title: 'Meeting', localStart: '2027-03-08 18:00:00' },
    'en',
  );
  expect(request).toMatchObject({ localStart: '2027-03-08T18:00', zone: 'Asia/Bishkek', hosts: ['h'] });
  expect(request).not.toHaveProperty('seats');
});

it('says the last day of a series as the server counts it', () => {
  expect(lastDay('2027-03-23T18:00', 'WEEKLY', 3)).toBe('2027-04-06');
  expect(lastDay('2027-01-05T10:00', 'EVERY_TWO_WEEKS', 3)).toBe('2027-02-02');
  expect(lastDay('2027-01-12T10:00', 'MONTHLY', 3)).toBe('2027-03-09');
  expect(lastDay('2027-01-29T10:00', 'MONTHLY', 4)).toBe('2027-04-30');
  expect(lastDay('2027-01-29T10:00', 'MONTHLY', 2)).toBe('2027-02-26');
});
