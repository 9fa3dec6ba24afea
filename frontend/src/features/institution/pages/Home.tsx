import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { A } from '@/shared/routing/links';
import { Slot } from '@/shared/routing/slots';
import { ErrorState } from '@/shared/ui/ErrorState';
import { LoadingSkeleton } from '@/shared/ui/LoadingSkeleton';
import { PageHeader } from '@/shared/ui/PageHeader';
import { institutionApi, pageKey } from '../api/institutionApi';
import { PageChecklist } from '../components/PageChecklist';

/** The institution's home: sections of the other features, what waits for an answer first. */
export default function Home() {
  const { t } = useTranslation('institution');
  const { institutionId = '' } = useParams();
  const page = institutionApi.useQuery('get', '/api/institutions/{id}', pageKey(institutionId));
  if (page.isPending) return <LoadingSkeleton shape="cards" />;
  if (page.error) return <ErrorState error={page.error} onRetry={page.refetch} />;
  return (
    <>
      <PageHeader
        title={page.data.institution.name}
        lead={page.data.institution.city}
        action={<A to={`/institutions/${institutionId}`}>{t('page.asOthers')}</A>}
      />
      <Slot name="institution.home" institutionId={institutionId} />
      <PageChecklist page={page.data} />
    </>
  );
}
