import type { components, paths } from '@/api/moderation';
import { apiFor } from '@/shared/api/client';

export const moderationApi = apiFor<paths>();
export type TextReport = components['schemas']['TextReportController.TextReportResponse'];
export const waitingKey = ['get', '/api/ministry/text-reports'] as const;
export const officers = ['VERIFIER', 'SCHEDULER', 'PROGRAMME_MANAGER'] as const;
