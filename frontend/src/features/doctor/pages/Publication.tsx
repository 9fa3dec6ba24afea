import { Button, Stack } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Problem } from '@/shared/api/problem';
import { useGo } from '@/shared/routing/links';
import { ErrorState } from '@/shared/ui/ErrorState';
import { LoadingSkeleton } from '@/shared/ui/LoadingSkeleton';
import { notifyDone } from '@/shared/ui/notify';
import { PageHeader } from '@/shared/ui/PageHeader';
import { ProblemAlert } from '@/shared/ui/ProblemAlert';
import { type Consent, doctorApi, messageOf } from '../api/doctorApi';
import { useOwnChanged } from '../api/own';
import { ConsentFields } from '../components/ConsentFields';
import classes from '../components/doctor.module.css';
import { PreviewTabs } from '../components/PreviewTabs';
import { VisibilityEditor } from '../components/VisibilityEditor';

/** Who may see what, as others see it, and the consents: then the profile is shown. */
export default function Publication() {
  const { t } = useTranslation('doctor');
  const go = useGo();
  const changed = useOwnChanged();
  const [chosen, setChosen] = useState<Consent[]>([]);
  const standing = doctorApi.useQuery('get', '/api/doctors/me');
  const publish = doctorApi.useMutation('post', '/api/doctors/me/publication', {
    meta: { shownByPage: true },
    onSuccess: async () => {
      await changed();
      notifyDone(t('publication.done'));
      go('/me');
    },
  });
  if (standing.isPending) return <LoadingSkeleton shape="form" />;
  if (standing.error) return <ErrorState error={standing.error} onRetry={standing.refetch} />;
  const errors = publish.error ? Problem.from(publish.error).errors : {};
  return (
    <>
      <PageHeader title={t('publication.title')} lead={t('publication.lead')} />
      <Stack gap="lg">
        <section className={classes.section}>
          <h2>{t('publication.visibility')}</h2>
          <VisibilityEditor />
        </section>
        <section className={classes.section}>
          <h2>{t('publication.preview')}</h2>
          <PreviewTabs />
        </section>
        <section className={classes.card}>
          <h2>{t('publication.consents')}</h2>
          <ProblemAlert error={publish.error} messages={Object.values(errors).flat()} />
          <ConsentFields
            given={standing.data.consents}
            chosen={chosen}
            error={messageOf(errors, 'consents')}
            onChange={setChosen}
          />
          <Button
            mt="md"
            loading={publish.isPending}
            disabled={standing.data.state === 'CLOSED'}
            onClick={() => publish.mutate({ body: { consents: chosen } })}
          >
            {t(standing.data.state === 'PUBLISHED' ? 'publication.saveConsents' : 'publication.publish')}
          </Button>
        </section>
      </Stack>
    </>
  );
}
