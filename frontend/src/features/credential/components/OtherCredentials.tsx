import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { CodeLabel } from '@/shared/codes/CodeLabel';
import { ZoneTime } from '@/shared/time/ZoneTime';
import type { Credential } from '../api/credentialApi';
import { CredentialBadge } from './CredentialBadge';
import classes from './credential.module.css';

type Props = { others: Credential[]; onOpen: (id: string) => void };

/** What else this doctor handed in, and how it ended. */
export function OtherCredentials({ others, onOpen }: Props) {
  const { t } = useTranslation('credential');
  if (others.length === 0) return null;
  return (
    <section className={classes.part} aria-label={t('others.title')}>
      <h3>{t('others.title')}</h3>
      <ul className={classes.scans}>
        {others.map((one) => (
          <li key={one.id}>
            <Button variant="subtle" size="compact-sm" onClick={() => onOpen(one.id)}>
              {t(`kind.${one.details.kind}`)}
            </Button>{' '}
            <CodeLabel list="countries" code={one.details.country} /> <CredentialBadge credential={one} />{' '}
            {one.decidedAt && <ZoneTime instant={one.decidedAt} dayOnly />}
            {one.reason && <div className={classes.small}>{one.reason}</div>}
          </li>
        ))}
      </ul>
    </section>
  );
}
