import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSession } from '@/shared/session/session';
import { browserZone, formatInstant } from '@/shared/time/format';
import { ErrorState } from '@/shared/ui/ErrorState';
import { LoadingSkeleton } from '@/shared/ui/LoadingSkeleton';
import { identityApi } from '../api/identityApi';
import classes from './identity.module.css';
import { Section } from './Section';

/** What the audit keeps of one's own values; nobody else can read them. */
export function History() {
  const { t } = useTranslation('identity');
  const [opened, setOpened] = useState(false);
  const { session } = useSession();
  const zone = session?.zone ?? browserZone();
  const history = identityApi.useQuery('get', '/api/account/history', {}, { enabled: opened });
  return (
    <Section title={t('history.title')}>
      <p>{t('history.text')}</p>
      {!opened && (
        <Button variant="default" onClick={() => setOpened(true)}>
          {t('history.show')}
        </Button>
      )}
      {opened && history.isPending && <LoadingSkeleton shape="rows" count={3} />}
      {history.error && <ErrorState error={history.error} onRetry={history.refetch} />}
      {history.data?.length === 0 && <p>{t('history.empty')}</p>}
      <ul className={classes.list}>
        {history.data?.map((one) => (
          <li key={`${one.at} ${one.field} ${one.to ?? ''}`}>
            {formatInstant(one.at, zone)} · {one.field}: {one.from ?? '—'} → {one.to ?? '—'}
          </li>
        ))}
      </ul>
    </Section>
  );
}
