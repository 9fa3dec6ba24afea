import type { ReactNode } from 'react';
import { A } from '@/shared/routing/links';
import type { Event } from '../api/agendaApi';
import classes from './agenda.module.css';
import { EventCard } from './EventCard';

type Props = {
  id: string;
  title: string;
  events: Event[];
  base: string;
  more?: { to: string; label: string };
  children?: ReactNode;
};

/** A few events on somebody's home. */
export function HomeSection({ id, title, events, base, more, children }: Props) {
  if (events.length === 0 && !children) return null;
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children}
      <ul className={classes.threeCards}>
        {events.map((event) => (
          <EventCard key={event.id} event={event} base={base} />
        ))}
      </ul>
      {more && (
        <p>
          <A to={more.to}>{more.label}</A>
        </p>
      )}
    </section>
  );
}
