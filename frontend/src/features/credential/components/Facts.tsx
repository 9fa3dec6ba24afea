import { Fragment, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { CodeLabel } from '@/shared/codes/CodeLabel';
import { formatDay } from '@/shared/time/format';
import type { Credential } from '../api/credentialApi';
import classes from './credential.module.css';

export type Fact = { name: string; value: ReactNode };

export function FactList({ facts }: { facts: Fact[] }) {
  return (
    <dl className={classes.facts}>
      {facts
        .filter(({ value }) => value !== undefined && value !== null && value !== '')
        .map(({ name, value }) => (
          <Fragment key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </Fragment>
        ))}
    </dl>
  );
}

/** What a document says. */
export function CredentialFacts({ details }: { details: Credential['details'] }) {
  const { t } = useTranslation('credential');
  const number = [details.identifierSystem, details.identifierValue].filter(Boolean).join(' ');
  return (
    <FactList
      facts={[
        { name: t('field.country'), value: <CodeLabel list="countries" code={details.country} /> },
        { name: t('field.body'), value: details.body },
        { name: t('field.number'), value: number },
        {
          name: t('field.specialty'),
          value: details.specialty && <CodeLabel list="specialties" code={details.specialty} />,
        },
        { name: t('field.validFrom'), value: details.validFrom && formatDay(details.validFrom, 'short') },
        { name: t('field.validUntil'), value: details.validUntil && formatDay(details.validUntil, 'short') },
        { name: t('field.nameOnDocument'), value: details.nameOnDocument },
      ]}
    />
  );
}
