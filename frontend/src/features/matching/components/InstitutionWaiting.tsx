import { matchingApi } from '../api/matchingApi';
import { WaitingProposals } from './WaitingProposals';

/** An institution's home begins with it. */
export default function InstitutionWaiting({ institutionId }: { institutionId: string }) {
  const ours = matchingApi.useQuery('get', '/api/institutions/{institution}/proposals', {
    params: { path: { institution: institutionId } },
  });
  return <WaitingProposals proposals={ours.data} base={`/institution/${institutionId}/proposals`} />;
}
