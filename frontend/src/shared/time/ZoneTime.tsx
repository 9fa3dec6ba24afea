import { useSession } from '../session/session';
import { browserZone, formatDay, formatInstant, type Instant, wallClock } from './format';

type Props = { instant: Instant; zone?: string; dayOnly?: boolean };

/** An instant in the reader's zone (or a given one), short. For meetings between places use TimeChip. */
export function ZoneTime({ instant, zone, dayOnly = false }: Props) {
  const { session } = useSession();
  const shown = zone ?? session?.zone ?? browserZone();
  return (
    <time dateTime={instant}>
      {dayOnly ? formatDay(wallClock(instant, shown), 'short') : formatInstant(instant, shown)}
    </time>
  );
}
