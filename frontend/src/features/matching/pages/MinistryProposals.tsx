import { useTranslation } from 'react-i18next';
import { DownloadXlsx } from '@/shared/table/DownloadXlsx';
import { ErrorState } from '@/shared/ui/ErrorState';
import { LoadingSkeleton } from '@/shared/ui/LoadingSkeleton';
import { PageHeader } from '@/shared/ui/PageHeader';
import { matchingApi } from '../api/matchingApi';
import { ProposalList } from '../components/ProposalList';

/** What was sent and not answered, oldest first. */
export default function MinistryProposals() {
  const { t } = useTranslation('matching');
  const proposals = matchingApi.useQuery('get', '/api/ministry/proposals/waiting');
  if (proposals.isPending) return <LoadingSkeleton />;
  if (proposals.error) return <ErrorState error={proposals.error} onRetry={() => void proposals.refetch()} />;
  return (
    <>
      <PageHeader
        title={t('list.ministry')}
        action={<DownloadXlsx list="proposals" filter={{ state: 'WAITING' }} />}
      />
      <ProposalList proposals={proposals.data} base="/ministry/proposals" />
    </>
  );
}
