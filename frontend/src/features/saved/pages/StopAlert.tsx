import { Button, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { A } from '@/shared/routing/links';
import { ErrorState } from '@/shared/ui/ErrorState';
import { LoadingSkeleton } from '@/shared/ui/LoadingSkeleton';
import { PageHeader } from '@/shared/ui/PageHeader';
import { ProblemAlert } from '@/shared/ui/ProblemAlert';
import { savedApi } from '../api/savedApi';

/** Behind the link in a mail: ends one search's alerts without signing in, only by its button. */
export default function StopAlert() {
  const { t } = useTranslation('saved');
  const { token = '' } = useParams();
  const key = { params: { path: { token } } };
  const alert = savedApi.useQuery('get', '/api/search/saved/stop/{token}', key);
  const stop = savedApi.useMutation('post', '/api/search/saved/stop/{token}', {
    meta: { shownByPage: true },
    onSuccess: () => void alert.refetch(),
  });
  if (alert.isPending) return <LoadingSkeleton />;
  if (alert.error)
    return (
      <>
        <PageHeader title={t('stop.title')} />
        <ErrorState error={alert.error} onRetry={alert.refetch} />
      </>
    );
  return (
    <Stack maw={640} align="flex-start">
      <PageHeader title={t('stop.title')} />
      <ProblemAlert error={stop.error} />
      {alert.data.alert === 'none' ? (
        <>
          <Text role="status">{t('stop.done', { title: alert.data.title })}</Text>
          <A to="/search/saved">{t('searches.title')}</A>
        </>
      ) : (
        <>
          <Text>{t('stop.text', { title: alert.data.title })}</Text>
          <Button loading={stop.isPending} onClick={() => stop.mutate(key)}>
            {t('stop.button')}
          </Button>
        </>
      )}
    </Stack>
  );
}
