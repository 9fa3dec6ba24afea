import type { Tone } from '@/shared/ui/StateBadge';
import type { NeedState } from '../api/needApi';

export const tones: Record<NeedState, Tone> = {
  DRAFT: 'neutral',
  AWAITING_HEAD: 'waits',
  PUBLISHED: 'info',
  MATCHED: 'good',
  IN_PROGRESS: 'good',
  FULFILLED: 'good',
  CLOSED: 'neutral',
};

/** Less than two weeks are left. */
export function endsSoon(expiresAt: string | null | undefined, now: number): boolean {
  return expiresAt != null && Date.parse(expiresAt) - now < 14 * 24 * 60 * 60 * 1000;
}
