import { type QueryKey, useQueryClient } from '@tanstack/react-query';
import { createContext, type ReactNode, useContext, useEffect, useState } from 'react';
import { useSession } from '../session/session';
import { Live } from './live';

const LiveContext = createContext<Live | null>(null);

/** Connects while somebody is signed in. */
export function LiveProvider({ children }: { children: ReactNode }) {
  const queries = useQueryClient();
  const [live] = useState(() => new Live(queries));
  const { session } = useSession();
  const account = session?.signedIn ? session.accountId : null;
  useEffect(() => {
    if (!account) return;
    void live.start();
    return () => {
      void live.stop();
    };
  }, [live, account]);
  return <LiveContext value={live}>{children}</LiveContext>;
}

/**
 * Asks the queries again when the server says that something changed:
 * `useLive('/user/queue/inbox', [['get', '/api/inbox'], sessionKey])`. No topic: nothing to listen to yet.
 */
export function useLive(topic: string | undefined, keys: readonly QueryKey[]): void {
  const live = useContext(LiveContext);
  const fingerprint = JSON.stringify(keys);
  useEffect(() => {
    if (!live || !topic) return;
    return live.listen(topic, JSON.parse(fingerprint) as QueryKey[]);
  }, [live, topic, fingerprint]);
}
