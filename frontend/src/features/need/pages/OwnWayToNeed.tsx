import { Navigate, useParams } from 'react-router';
import { usePath } from '@/shared/routing/links';
import { thingPage } from '@/shared/routing/thingPage';
import { useSession } from '@/shared/session/session';
import { Forbidden } from '@/shared/ui/Forbidden';

/** A need's address in mails, where nobody knows yet by which rights it will be read: leads to the reader's own page. */
export default function OwnWayToNeed() {
  const { session } = useSession();
  const path = usePath();
  const { needId = '' } = useParams();
  const page = thingPage('need', needId, session);
  return page ? <Navigate replace to={path(page)} /> : <Forbidden />;
}
