import type { Tone } from '@/shared/ui/StateBadge';
import type { OfferState } from '../api/offerApi';

export const tones: Record<OfferState, Tone> = {
  DRAFT: 'neutral',
  OPEN: 'good',
  EXHAUSTED: 'info',
  EXPIRED: 'neutral',
  WITHDRAWN: 'neutral',
};
