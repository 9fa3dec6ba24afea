import type { Tone } from '@/shared/ui/StateBadge';
import type { EventStatus } from '../api/agendaApi';

export const tones: Record<EventStatus, Tone> = {
  DRAFT: 'neutral',
  PROVISIONAL: 'waits',
  SCHEDULED: 'info',
  HELD: 'good',
  CLOSED: 'good',
  CANCELLED: 'urgent',
};
