import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { ErrorState } from '@/shared/ui/ErrorState';
import { LoadingSkeleton } from '@/shared/ui/LoadingSkeleton';
import { PageHeader } from '@/shared/ui/PageHeader';
import { matchingApi } from '../api/matchingApi';
import { ProposalList } from '../components/ProposalList';

/** An institution's invitations and the applications to its needs. */
export default function InstitutionProposals() {
  const { t } = useTranslation('matching');
  const { institutionId = '' } = useParams();
  const proposals = matchingApi.useQuery('get', '/api/institutions/{institution}/proposals', {
    params: { path: { institution: institutionId } },
  });
  if (proposals.isPending) return <LoadingSkeleton />;
  if (proposals.error) return <ErrorState error={proposals.error} onRetry={() => void proposals.refetch()} />;
  return (
    <>
      <PageHeader title={t('list.ours')} />
      <ProposalList proposals={proposals.data} base={`/institution/${institutionId}/proposals`} />
    </>
  );
}
