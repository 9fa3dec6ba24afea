import { hasRole, useSession } from '@/shared/session/session';
import { matchingApi } from '../api/matchingApi';
import { WaitingProposals } from './WaitingProposals';

/** The doctor's home begins with it. */
export default function MyWaiting() {
  const { session } = useSession();
  const doctor = hasRole(session, ['DOCTOR']);
  const mine = matchingApi.useQuery('get', '/api/doctors/me/proposals', {}, { enabled: doctor });
  return doctor ? <WaitingProposals proposals={mine.data} base="/me/proposals" /> : null;
}
