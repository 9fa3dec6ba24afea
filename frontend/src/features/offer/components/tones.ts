import type { Tone } from '@/shared/ui/StateBadge';
import type { OfferState, SeatState } from '../api/offerApi';

export const tones: Record<OfferState, Tone> = {
  DRAFT: 'neutral',
  OPEN: 'good',
  EXHAUSTED: 'info',
  EXPIRED: 'neutral',
  WITHDRAWN: 'neutral',
};

export const seatTones: Record<SeatState, Tone> = {
  ASKED: 'waits',
  ACCEPTED: 'good',
  DECLINED: 'neutral',
  LAPSED: 'neutral',
  WITHDRAWN: 'neutral',
};
