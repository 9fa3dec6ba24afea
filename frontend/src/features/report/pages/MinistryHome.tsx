import { Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Slot } from '@/shared/routing/slots';
import { ErrorState } from '@/shared/ui/ErrorState';
import { LoadingSkeleton } from '@/shared/ui/LoadingSkeleton';
import { PageHeader } from '@/shared/ui/PageHeader';
import { useOverview } from '../api/reportApi';
import { HeatTable } from '../components/HeatTable';
import classes from '../components/report.module.css';
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
          <div className={classes.overview}>
            <div className={classes.panels}>
              <div className={classes.panel}>
                <h2>{t('heat.title')}</h2>
                <HeatTable overview={overview.data} />
              </div>
              <Supply overview={overview.data} />
            </div>
            <div className={classes.panels}>
              <Overdue overview={overview.data} />
              <NextSessions overview={overview.data} />
            </div>
          </div>
        )}
      </Stack>
    </>
  );
}
