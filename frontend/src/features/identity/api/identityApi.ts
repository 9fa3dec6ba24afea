import type { paths as AuditPaths, components as auditComponents } from '@/api/audit';
import type { components, paths } from '@/api/identity';
import { apiFor } from '@/shared/api/client';

export const identityApi = apiFor<paths>();
export const auditApi = apiFor<AuditPaths>();

export type Account = components['schemas']['AccountResponse'];
export type AccountSession = components['schemas']['AccountSessionResponse'];
export type Consent = components['schemas']['ConsentResponse'];
export type AdminAccount = components['schemas']['AdminAccountResponse'];
export type ApiClient = components['schemas']['ApiClientResponse'];
export type NewApiClient = components['schemas']['ApiClientSecretResponse'];
export type AuditEntry = auditComponents['schemas']['AuditResponse'];
export type Role = AdminAccount['roles'][number];

/** What administrators grant; heads and coordinators are appointed at their institution. */
export const grantedHere = [
  'VERIFIER',
  'SCHEDULER',
  'PROGRAMME_MANAGER',
  'ANALYST',
  'ADMINISTRATOR',
] as const satisfies Role[];

export const knownRoles = ['DOCTOR', 'PARTICIPANT', ...grantedHere] as const satisfies Role[];
export const accountStates = ['ACTIVE', 'INVITED', 'LOCKED', 'CLOSED'] as const;
export type AccountState = (typeof accountStates)[number];
