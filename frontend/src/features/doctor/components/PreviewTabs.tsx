import { Tabs } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '@/shared/ui/EmptyState';
import { ErrorState } from '@/shared/ui/ErrorState';
import { LoadingSkeleton } from '@/shared/ui/LoadingSkeleton';
import { StateBadge } from '@/shared/ui/StateBadge';
import { type Audience, audiences, doctorApi } from '../api/doctorApi';
import { DoctorPortrait } from './DoctorPortrait';
import classes from './doctor.module.css';

/** The own profile as others see it, by what is saved. */
export function PreviewTabs() {
  const { t } = useTranslation('doctor');
  const [audience, setAudience] = useState<Audience>('PUBLIC');
  return (
    <Tabs value={audience} onChange={(value) => setAudience((value ?? 'PUBLIC') as Audience)}>
      <Tabs.List>
        {audiences.map((one) => (
          <Tabs.Tab key={one} value={one}>
            {t(`preview.${one}`)}
          </Tabs.Tab>
        ))}
      </Tabs.List>
      {audiences.map((one) => (
        <Tabs.Panel key={one} value={one} pt="md">
          {one === audience && <Preview audience={one} />}
        </Tabs.Panel>
      ))}
    </Tabs>
  );
}

function Preview({ audience }: { audience: Audience }) {
  const { t } = useTranslation('doctor');
  const preview = doctorApi.useQuery('get', '/api/doctors/me/preview', {
    params: { query: { as: audience } },
  });
  if (preview.isPending) return <LoadingSkeleton />;
  if (preview.error) return <ErrorState error={preview.error} onRetry={preview.refetch} />;
  const { view, obstacles } = preview.data;
  return (
    <div className={classes.portrait}>
      {obstacles.length > 0 && (
        <ul className={classes.plain}>
          {obstacles.map((one) => (
            <li key={one}>
              <StateBadge tone="waits" label={t(`preview.obstacles.${one as 'NO_CONSENT'}`)} />
            </li>
          ))}
        </ul>
      )}
      {view ? (
        <>
          <h3>{view.name?.shown ?? t('page.nameless')}</h3>
          <DoctorPortrait doctor={view} />
        </>
      ) : (
        <EmptyState title={t('preview.nothing')} text={t('preview.nothingText')} />
      )}
    </div>
  );
}
