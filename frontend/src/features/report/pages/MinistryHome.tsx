import { SimpleGrid, Stack, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Slot } from '@/shared/routing/slots';
import { ErrorState } from '@/shared/ui/ErrorState';
import { LoadingSkeleton } from '@/shared/ui/LoadingSkeleton';
import { PageHeader } from '@/shared/ui/PageHeader';
import { useOverview } from '../api/reportApi';
import { HeatTable } from '../components/HeatTable';
import { NextSessions, Overdue, Supply } from '../components/Waiting';

/** What waits first, then where needs and offers do not meet. */
export default function MinistryHome() {
  const { t } = useTranslation('report');
  const overview = useOverview();
  return (
    <>
      <PageHeader title={t('home.title')} lead={t('home.lead')} />
      <Stack gap="xl">
        <Slot name="ministry.home" />
        {overview.isPending && <LoadingSkeleton />}
        {overview.error && <ErrorState error={overview.error} onRetry={overview.refetch} />}
        {overview.data && (
          <>
            <SimpleGrid cols={{ base: 1, md: 2 }} spacing="xl">
              <Overdue overview={overview.data} />
              <NextSessions overview={overview.data} />
            </SimpleGrid>
            <Stack gap="xs">
              <Title order={2} size="h3">
                {t('heat.title')}
              </Title>
              <HeatTable overview={overview.data} />
            </Stack>
            <Supply overview={overview.data} />
          </>
        )}
      </Stack>
    </>
  );
}
