import { formatDay } from '@/shared/time/format';
import type { Event } from '../api/agendaApi';
import classes from './agenda.module.css';
import { EventCard } from './EventCard';

type Props = { events: Event[]; base: string };

/** Events by the day that the reader's own clock shows. */
export function DayList({ events, base }: Props) {
  const days = new Map<string, Event[]>();
  for (const event of events) {
    const day = (event.clocks[0]?.start ?? event.start).slice(0, 10);
    days.set(day, [...(days.get(day) ?? []), event]);
  }
  return [...days].map(([day, ofDay]) => (
    <section key={day} aria-labelledby={`day-${day}`}>
      <h3 className={classes.day} id={`day-${day}`}>
        {formatDay(day, 'withWeekday')}
      </h3>
      <ul className={classes.list}>
        {ofDay.map((event) => (
          <EventCard key={event.id} event={event} base={base} hideDay />
        ))}
      </ul>
    </section>
  ));
}
