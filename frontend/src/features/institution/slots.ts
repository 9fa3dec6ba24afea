import type { FeatureSlots } from '@/shared/routing/slots';

export const slots: FeatureSlots = {};
