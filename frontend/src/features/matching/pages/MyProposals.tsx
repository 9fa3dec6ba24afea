import { useTranslation } from 'react-i18next';
import { ErrorState } from '@/shared/ui/ErrorState';
import { LoadingSkeleton } from '@/shared/ui/LoadingSkeleton';
import { PageHeader } from '@/shared/ui/PageHeader';
import { matchingApi } from '../api/matchingApi';
import { ProposalList } from '../components/ProposalList';

/** A doctor's invitations and applications. */
export default function MyProposals() {
  const { t } = useTranslation('matching');
  const proposals = matchingApi.useQuery('get', '/api/doctors/me/proposals');
  if (proposals.isPending) return <LoadingSkeleton />;
  if (proposals.error) return <ErrorState error={proposals.error} onRetry={() => void proposals.refetch()} />;
  return (
    <>
      <PageHeader title={t('list.mine')} />
      <ProposalList proposals={proposals.data} base="/me/proposals" />
    </>
  );
}
