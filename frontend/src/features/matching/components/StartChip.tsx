import { TimeChip } from '@/shared/time/TimeChip';
import type { ShownSlot } from '../api/matchingApi';

/** A proposed time on all clocks, the reader's first. */
export function StartChip({ slot }: { slot: ShownSlot }) {
  const [mine, ...others] = slot.start.clocks;
  if (!mine) return null;
  return <TimeChip instant={slot.start.instant} clocks={[mine, ...others]} />;
}
