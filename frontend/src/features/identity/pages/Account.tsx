import { Alert } from '@mantine/core';
import { MailWarning } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { ErrorState } from '@/shared/ui/ErrorState';
import { LoadingSkeleton } from '@/shared/ui/LoadingSkeleton';
import { PageHeader } from '@/shared/ui/PageHeader';
import { identityApi } from '../api/identityApi';
import { ChangeAddress } from '../components/ChangeAddress';
import { ChangePassword } from '../components/ChangePassword';
import { CloseAccount } from '../components/CloseAccount';
import { Consents } from '../components/Consents';
import { History } from '../components/History';
import classes from '../components/identity.module.css';
import { LanguageAndZone } from '../components/LanguageAndZone';
import { Names } from '../components/Names';
import { ProviderOutcome } from '../components/ProviderOutcome';
import { Providers } from '../components/Providers';
import { Sessions } from '../components/Sessions';

/** One's account and settings. */
export default function Account() {
  const { t } = useTranslation('identity');
  const [params] = useSearchParams();
  const account = identityApi.useQuery('get', '/api/account');
  if (account.isPending) return <LoadingSkeleton />;
  if (account.error) return <ErrorState error={account.error} onRetry={account.refetch} />;
  const { data, refetch } = account;
  return (
    <>
      <PageHeader title={t('account.title')} lead={data.email} />
      <div className={classes.settings}>
        <ProviderOutcome outcome={params.get('provider')} />
        {!data.deliverable && (
          <Alert
            mb="md"
            variant="outline"
            color="red"
            title={t('account.bounced')}
            icon={<MailWarning size={20} aria-hidden />}
          >
            {t('account.bouncedText')}
          </Alert>
        )}
        <LanguageAndZone account={data} onChanged={refetch} />
        <Consents />
        <Names account={data} onChanged={refetch} />
        <Sessions />
        <ChangeAddress account={data} onChanged={refetch} />
        <ChangePassword account={data} onChanged={refetch} />
        <Providers account={data} onChanged={refetch} />
        <History />
        <CloseAccount account={data} />
      </div>
    </>
  );
}
