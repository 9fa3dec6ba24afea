import { useTranslation } from 'react-i18next';
import { daysBetween, formatClock, formatDay, type Instant, type LocalTime, wallClock } from './format';
import classes from './time.module.css';

/** One place's clock: the local time that the server sent, or a zone from which it is worked out. */
export type PlaceClock = { place: string; local?: LocalTime; zone?: string };

type Props = {
  instant: Instant;
  /** The reader's own clock first. */
  clocks: [PlaceClock, ...PlaceClock[]];
  /** Leaves the day out where a heading already names it. */
  hideDay?: boolean;
};

function localOf(instant: Instant, clock: PlaceClock): LocalTime {
  return clock.local ?? wallClock(instant, clock.zone ?? 'UTC');
}

/** A time on all clocks that matter: mine large, the others small, and the day wherever it differs. */
export function TimeChip({ instant, clocks, hideDay = false }: Props) {
  const { t } = useTranslation('common');
  const [mine, ...others] = clocks;
  const myLocal = localOf(instant, mine);
  return (
    <time className={classes.chip} dateTime={instant}>
      {!hideDay && <span className={classes.day}>{formatDay(myLocal, 'withWeekday')}</span>}
      <span className={classes.mine}>
        <strong>{formatClock(myLocal)}</strong> {mine.place}
      </span>
      {others.map((clock) => {
        const local = localOf(instant, clock);
        const days = daysBetween(myLocal, local);
        const day =
          days === 0
            ? t('time.sameDay')
            : t(days > 0 ? 'time.daysLater' : 'time.daysEarlier', { count: Math.abs(days) });
        return (
          <span className={classes.other} key={clock.place}>
            <span aria-hidden="true">· </span>
            {formatClock(local)} {clock.place}, {day}
          </span>
        );
      })}
    </time>
  );
}
