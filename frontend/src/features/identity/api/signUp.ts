import type { components } from '@/api/identity';
import type { Language } from '@/shared/i18n/languages';
import { browserZone } from '@/shared/time/format';

export type Kind = 'doctor' | 'participant';

export type SignUpValues = {
  kind: Kind;
  email: string;
  cyrillic: string;
  latin: string;
  institution: string;
  institutionId: string;
  profession: string;
};

export const emptySignUp: SignUpValues = {
  kind: 'doctor',
  email: '',
  cyrillic: '',
  latin: '',
  institution: '',
  institutionId: '',
  profession: '',
};

/** The request that the form means; mails and first pages are in the page's language. */
export function toRequest(values: SignUpValues, language: Language): components['schemas']['SignUpRequest'] {
  const { kind, email, cyrillic, latin, institution, institutionId, profession } = values;
  const person = { email, cyrillic, latin, language, zone: browserZone() };
  if (kind === 'doctor') return person;
  const where = institutionId ? { institutionId, institution } : { institution };
  return { ...person, participant: { ...where, profession } };
}
