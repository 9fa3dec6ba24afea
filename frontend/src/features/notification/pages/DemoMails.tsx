import { Accordion, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ZoneTime } from '@/shared/time/ZoneTime';
import { EmptyState } from '@/shared/ui/EmptyState';
import { ErrorState } from '@/shared/ui/ErrorState';
import { LoadingSkeleton } from '@/shared/ui/LoadingSkeleton';
import { PageHeader } from '@/shared/ui/PageHeader';
import { useDemoMails } from '../api/demoMailApi';
import classes from '../components/inbox.module.css';
import { LinkedText } from '../components/LinkedText';

/** The demo's mails as their recipients would read them: none leaves this machine. */
export default function DemoMails() {
  const { t } = useTranslation('notification');
  const [to, setTo] = useState('');
  const [asked] = useDebouncedValue(to.trim(), 300);
  const mails = useDemoMails(asked);
  return (
    <>
      <PageHeader title={t('demo.title')} lead={t('demo.lead')} />
      <TextInput
        className={classes.filter}
        type="search"
        label={t('demo.to')}
        placeholder="name@example.org"
        value={to}
        onChange={(event) => setTo(event.currentTarget.value)}
      />
      {mails.isPending && <LoadingSkeleton shape="rows" count={5} />}
      {mails.error && <ErrorState error={mails.error} onRetry={mails.refetch} />}
      {mails.data?.length === 0 && <EmptyState title={t('demo.empty')} text={t('demo.emptyText')} />}
      <Accordion variant="separated" order={2}>
        {mails.data?.map((mail) => (
          <Accordion.Item key={mail.id} value={mail.id}>
            <Accordion.Control>
              <strong className={classes.address}>{mail.subject}</strong>
              <div className={classes.head}>
                <span className={classes.address}>{mail.to}</span>
                <ZoneTime instant={mail.at} />
              </div>
            </Accordion.Control>
            <Accordion.Panel>
              <div className={classes.mail}>
                <LinkedText text={mail.text} />
              </div>
              {mail.files.length > 0 && <p>{t('demo.files', { names: mail.files.join(', ') })}</p>}
            </Accordion.Panel>
          </Accordion.Item>
        ))}
      </Accordion>
    </>
  );
}
