import { Switch } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSession } from '@/shared/session/session';
import { browserZone, formatInstantDay } from '@/shared/time/format';
import { ErrorState } from '@/shared/ui/ErrorState';
import { LoadingSkeleton } from '@/shared/ui/LoadingSkeleton';
import { type Consent, identityApi } from '../api/identityApi';
import classes from './identity.module.css';
import { Section } from './Section';

/** Each consent alone, with who is responsible, who sees what, where, and how it ends. */
export function Consents() {
  const { t } = useTranslation('identity');
  const consents = identityApi.useQuery('get', '/api/account/consents');
  return (
    <Section title={t('consents.title')}>
      <p>{t('consents.text')}</p>
      {consents.isPending && <LoadingSkeleton shape="rows" count={5} />}
      {consents.error && <ErrorState error={consents.error} onRetry={consents.refetch} />}
      <ul className={classes.list}>
        {consents.data?.map((consent) => (
          <OneConsent key={consent.purpose} consent={consent} onChanged={consents.refetch} />
        ))}
      </ul>
    </Section>
  );
}

type Props = { consent: Consent; onChanged: () => unknown };

function OneConsent({ consent, onChanged }: Props) {
  const { t } = useTranslation('identity');
  const { session } = useSession();
  const zone = session?.zone ?? browserZone();
  // Local first: the switch answers at once, the server follows.
  const [given, setGiven] = useState(consent.given);
  const decide = identityApi.useMutation('put', '/api/account/consents/{purpose}', {
    onSuccess: () => onChanged(),
    onError: () => setGiven(consent.given),
  });
  return (
    <li>
      <Switch
        label={consent.title}
        description={consent.explanation}
        checked={given}
        disabled={decide.isPending}
        onChange={(event) => {
          const wanted = event.currentTarget.checked;
          setGiven(wanted);
          decide.mutate({ params: { path: { purpose: consent.purpose } }, body: { given: wanted } });
        }}
      />
      <details>
        <summary>{t('consents.more')}</summary>
        <dl className={classes.facts}>
          <dt>{t('consents.controller')}</dt>
          <dd>{consent.controller}</dd>
          <dt>{t('consents.recipients')}</dt>
          <dd>{consent.recipients}</dd>
          <dt>{t('consents.countries')}</dt>
          <dd>{consent.countries}</dd>
          <dt>{t('consents.withdrawal')}</dt>
          <dd>{consent.withdrawal}</dd>
          {consent.history.length > 0 && (
            <>
              <dt>{t('consents.history')}</dt>
              <dd>
                <ul className={classes.list}>
                  {consent.history.map((one) => (
                    <li key={one.givenAt}>
                      {t('consents.given', { at: formatInstantDay(one.givenAt, zone, 'short') })}
                      {one.withdrawnAt &&
                        ` · ${t('consents.withdrawn', { at: formatInstantDay(one.withdrawnAt, zone, 'short') })}`}
                    </li>
                  ))}
                </ul>
              </dd>
            </>
          )}
        </dl>
      </details>
    </li>
  );
}
