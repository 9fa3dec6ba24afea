import { Button } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { A } from '@/shared/routing/links';
import { useSession } from '@/shared/session/session';
import { ErrorState } from '@/shared/ui/ErrorState';
import { LoadingSkeleton } from '@/shared/ui/LoadingSkeleton';
import { PageHeader } from '@/shared/ui/PageHeader';
import { AskMail } from '../components/AskMail';
import { DemoRoles } from '../components/DemoRoles';
import classes from '../components/identity.module.css';
import { PasswordSignIn } from '../components/PasswordSignIn';
import { ProviderButtons } from '../components/ProviderButtons';
import { ProviderOutcome } from '../components/ProviderOutcome';
import { useArrival } from '../components/useArrival';

/** All ways in. Whoever is signed in already goes on to where they wanted to. */
export default function SignIn() {
  const { t } = useTranslation('identity');
  const { session, isPending, error, refresh } = useSession();
  const [params] = useSearchParams();
  const [byLink, setByLink] = useState<{ email: string }>();
  const arrive = useArrival();
  const signedInBefore = useRef<boolean>(undefined);

  useEffect(() => {
    if (isPending) return;
    signedInBefore.current ??= session?.signedIn === true;
    if (signedInBefore.current) void arrive();
  }, [isPending, session, arrive]);

  if (isPending) return <LoadingSkeleton />;
  if (error) return <ErrorState error={error} onRetry={refresh} />;
  return (
    <>
      <PageHeader title={t('signIn.title')} lead={t('signIn.lead')} />
      <div className={classes.narrow}>
        <ProviderOutcome outcome={params.get('provider')} />
        {byLink ? (
          <AskMail
            path="/api/sign-in/link"
            email={byLink.email}
            button={t('signIn.sendLink')}
            otherwise={
              <Button variant="default" onClick={() => setByLink(undefined)}>
                {t('signIn.byPassword')}
              </Button>
            }
          />
        ) : (
          <PasswordSignIn onWithoutPassword={(email) => setByLink({ email })} />
        )}
        <ProviderButtons />
        <p>
          {t('signIn.new')} <A to="/sign-up">{t('signIn.toSignUp')}</A>
        </p>
      </div>
      {session?.demo && <DemoRoles />}
    </>
  );
}
