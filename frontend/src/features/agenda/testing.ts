import type { Event, EventDetails } from './api/agendaApi';

/** An invented event for tests. */
export function someEvent(part: Partial<Event> = {}): Event {
  return {
    id: '01900000-0000-7000-8000-000000000001',
    version: 3,
    kind: 'LECTURE',
    status: 'SCHEDULED',
    reach: 'PUBLIC',
    title: { original: 'en', texts: { en: 'Bronchoscopy in children' } },
    start: '2027-03-08T12:00:00Z',
    end: '2027-03-08T13:00:00Z',
    clocks: [
      { place: 'Berlin', zone: 'Europe/Berlin', start: '2027-03-08T13:00:00', end: '2027-03-08T14:00:00' },
      { place: 'Bishkek', zone: 'Asia/Bishkek', start: '2027-03-08T18:00:00', end: '2027-03-08T19:00:00' },
    ],
    planned: { localStart: '2027-03-08T18:00:00', minutes: 60, zone: 'Asia/Bishkek' },
    online: true,
    handsOn: false,
    languages: [],
    speakers: [],
    speakerCount: 1,
    hosts: [{ id: '01900000-0000-7000-8000-0000000000aa', name: 'Trial Hospital' }],
    rooms: [],
    parts: [],
    seats: 20,
    seatsTaken: 5,
    waiting: 0,
    attended: 0,
    manages: false,
    speaks: false,
    begun: false,
    ended: false,
    ...part,
  };
}

export function someDetails(part: Partial<EventDetails> = {}, event: Partial<Event> = {}): EventDetails {
  return {
    event: someEvent(event),
    link: { there: true, visible: false, due: '2027-03-07T12:00:00Z', mine: false },
    clearances: [],
    series: [],
    steps: [],
    ...part,
  };
}
