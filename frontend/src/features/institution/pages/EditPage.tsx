import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation, useParams } from 'react-router';
import { DraftGate } from '@/shared/drafts/DraftGate';
import { A, useLanguage } from '@/shared/routing/links';
import { ErrorState } from '@/shared/ui/ErrorState';
import { LoadingSkeleton } from '@/shared/ui/LoadingSkeleton';
import { PageHeader } from '@/shared/ui/PageHeader';
import { institutionApi, pageKey } from '../api/institutionApi';
import { fromPage } from '../api/pageForm';
import classes from '../components/institution.module.css';
import { PageForm } from '../components/PageForm';
import { RoomList } from '../components/RoomList';

/** The institution's page as its staff writes it. */
export default function EditPage() {
  const { t } = useTranslation('institution');
  const language = useLanguage();
  const { institutionId = '' } = useParams();
  const { hash } = useLocation();
  const page = institutionApi.useQuery('get', '/api/institutions/{id}', pageKey(institutionId));
  const ready = page.data !== undefined;
  useEffect(() => {
    if (ready && hash) document.getElementById(hash.slice(1))?.scrollIntoView();
  }, [ready, hash]);
  if (page.isPending) return <LoadingSkeleton shape="form" />;
  if (page.error) return <ErrorState error={page.error} onRetry={page.refetch} />;
  return (
    <>
      <PageHeader
        title={t('page.edit')}
        lead={t('page.editLead')}
        action={<A to={`/institutions/${institutionId}`}>{t('page.asOthers')}</A>}
      />
      <section id="rooms" className={classes.section}>
        <h2>{t('part.rooms')}</h2>
        <RoomList institutionId={institutionId} />
      </section>
      <DraftGate form={`institution:${institutionId}`} initial={fromPage(page.data, language)}>
        {(draft) => <PageForm page={page.data} draft={draft} onSaved={page.refetch} />}
      </DraftGate>
    </>
  );
}
