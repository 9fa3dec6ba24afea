import type { components, paths } from '@/api/credential';
import { apiFor } from '@/shared/api/client';
import type { Tone } from '@/shared/ui/StateBadge';

export const credentialApi = apiFor<paths>();

type Schemas = components['schemas'];
export type Own = Schemas['OwnCredentialResponse'];
export type Credential = Schemas['CredentialView'];
export type Details = Schemas['CredentialRequest'];
export type Evidence = Schemas['Evidence'];
export type State = Credential['state'];
export type Kind = Details['kind'];
export type Level = NonNullable<Credential['level']>;
export type Outcome = Schemas['DecisionRequest']['outcome'];
export type Method = Schemas['BindingRequest']['method'];
export type Waiting = Schemas['QueueController.WaitingResponse'];
export type Opened = Schemas['QueueController.OpenedResponse'];
export type Doctor = Schemas['DoctorView'];

export const kinds = [
  'DIPLOMA',
  'RESIDENCY',
  'TRAINING_LICENCE',
  'FULL_LICENCE',
  'SPECIALIST_CERTIFICATE',
  'GOOD_STANDING',
] as const satisfies readonly Kind[];
export const evidenceKinds = ['DOCUMENT', 'TRANSLATION', 'NAME_CHANGE'] as const;
export const levels = [
  'DOCUMENT_SEEN',
  'SOURCE_CHECKED',
  'MINISTRY_CONFIRMED',
] as const satisfies readonly Level[];
export const methods = [
  'STATE_ID',
  'MAIL_TO_PUBLISHED_ADDRESS',
  'VIDEO_CALL',
  'SEEN_AT_EMBASSY',
] as const satisfies readonly Method[];

export const openedKey = ['get', '/api/ministry/credentials/{id}'] as const;
export const ownKey = ['get', '/api/doctors/me/credentials'] as const;

export const toneOf: Record<State, Tone> = {
  DRAFT: 'neutral',
  SUBMITTED: 'info',
  IN_REVIEW: 'info',
  MORE_ASKED: 'waits',
  CHECKED: 'good',
  NOT_CHECKABLE: 'waits',
  REJECTED: 'urgent',
  EXPIRED: 'waits',
  REVOKED: 'urgent',
};

/** What the owner can do now. */
export const canSubmit = (state: State) =>
  state === 'DRAFT' || state === 'MORE_ASKED' || state === 'NOT_CHECKABLE';
export const canChange = (state: State) => state !== 'REVOKED';
export const waits = (state: State) => state === 'SUBMITTED' || state === 'IN_REVIEW';
