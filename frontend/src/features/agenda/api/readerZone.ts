import { useSession } from '@/shared/session/session';
import { browserZone } from '@/shared/time/format';

/** A visitor has no account that knows the zone: the browser says it. */
export function useReaderZone(): { zone?: string } {
  const { session } = useSession();
  return session && !session.signedIn ? { zone: browserZone() } : {};
}
