import { useQueryClient } from '@tanstack/react-query';
import { lazy, Suspense, useCallback, useEffect, useState } from 'react';
import { sessionEnded } from '../api/sessionEnded';
import { withKit } from '../routing/kit';
import { type Session, sessionKey } from './session';

const SignInAgain = lazy(() => withKit(import('./SignInAgain')));

/** Asks to sign in again when the server says 401 to somebody who was signed in. */
export function SessionEndedPrompt() {
  const client = useQueryClient();
  const [ended, setEnded] = useState(false);
  useEffect(
    () =>
      sessionEnded.listen(() => {
        if (client.getQueryData<Session>(sessionKey)?.signedIn) setEnded(true);
      }),
    [client],
  );
  const close = useCallback(() => setEnded(false), []);
  return ended ? (
    <Suspense fallback={null}>
      <SignInAgain onClose={close} />
    </Suspense>
  ) : null;
}
