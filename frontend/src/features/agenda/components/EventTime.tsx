import { TimeChip } from '@/shared/time/TimeChip';
import type { Event } from '../api/agendaApi';

/** When it begins, on all clocks that the server names, the reader's first. */
export function EventTime({ event, hideDay = false }: { event: Event; hideDay?: boolean }) {
  const [mine, ...others] = event.clocks.map(({ place, start }) => ({ place, local: start }));
  if (!mine) return null;
  return <TimeChip instant={event.start} clocks={[mine, ...others]} hideDay={hideDay} />;
}
