import { useTranslation } from 'react-i18next';
import { StateBadge } from '@/shared/ui/StateBadge';
import { type Credential, toneOf } from '../api/credentialApi';

/** Where the check stands; of a checked one also how it was checked. */
export function CredentialBadge({ credential }: { credential: Credential }) {
  const { t } = useTranslation('credential');
  const label = t(`state.${credential.state}`);
  const level =
    credential.state === 'CHECKED' && credential.level ? t(`level.${credential.level}`) : undefined;
  return <StateBadge tone={toneOf[credential.state]} label={level ? `${label}: ${level}` : label} />;
}
