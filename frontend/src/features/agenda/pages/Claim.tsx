import { Button, Group, Stack } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'react-router';
import { Problem } from '@/shared/api/problem';
import { A } from '@/shared/routing/links';
import { sessionKey, useSession } from '@/shared/session/session';
import { CodeField } from '@/shared/ui/CodeField';
import { EmptyState } from '@/shared/ui/EmptyState';
import { ErrorState } from '@/shared/ui/ErrorState';
import { LoadingSkeleton } from '@/shared/ui/LoadingSkeleton';
import { PageHeader } from '@/shared/ui/PageHeader';
import { ProblemAlert } from '@/shared/ui/ProblemAlert';
import { seatApi } from '../api/agendaApi';
import { readClaimCode } from '../api/claimCode';
import { ClaimPreview } from '../components/ClaimPreview';
import classes from '../components/claim.module.css';

/** Somebody whom an institution entered by name takes the seats and the attendance over, by a code for one use. */
export default function Claim() {
  const { t } = useTranslation('agenda');
  const { session, isPending } = useSession();
  const client = useQueryClient();
  const fromLink = useLocation().hash.slice(1);
  const [code, setCode] = useState(() => readClaimCode(fromLink));
  const [moved, setMoved] = useState<number>();
  const done = async (events: number) => {
    setMoved(events);
    await client.invalidateQueries({ predicate: (query) => query.queryKey[0] !== sessionKey[0] });
  };
  const taken = moved !== undefined;
  return (
    <>
      <PageHeader title={t('claim.page.title')} {...(taken ? {} : { lead: t('claim.page.lead') })} />
      {isPending && <LoadingSkeleton shape="rows" count={3} />}
      {session && !session.signedIn && <SignInFirst />}
      {session?.signedIn && !taken && !code && <TypeCode refused={fromLink !== ''} onCode={setCode} />}
      {session?.signedIn && !taken && code && <Found code={code} onCode={setCode} onDone={done} />}
      {taken && (
        <EmptyState
          title={t('claim.page.done')}
          text={t('claim.page.doneText', { count: moved })}
          action={
            <Button component={A} to="/me/calendar">
              {t('home.calendar')}
            </Button>
          }
        />
      )}
    </>
  );
}

function SignInFirst() {
  const { t } = useTranslation(['agenda', 'common']);
  const { pathname, hash } = useLocation();
  return (
    <Stack gap="sm" className={classes.narrow ?? ''}>
      <div>{t('claim.page.signInFirst')}</div>
      <Group>
        <Button component={A} to={`/sign-in?next=${encodeURIComponent(pathname + hash)}`}>
          {t('common:action.signIn')}
        </Button>
        <Button component={A} variant="default" to="/sign-up?as=participant">
          {t('claim.page.register')}
        </Button>
      </Group>
    </Stack>
  );
}

type CodeProps = {
  code: string;
  onCode: (code: string | undefined) => void;
  onDone: (events: number) => unknown;
};

function Found({ code, onCode, onDone }: CodeProps) {
  const preview = seatApi.useQuery(
    'get',
    '/api/record-claim',
    { params: { header: { 'Claim-Code': code } } },
    { retry: false, staleTime: Infinity, gcTime: 0 },
  );
  if (preview.isPending) return <LoadingSkeleton shape="rows" count={4} />;
  if (preview.error && Problem.from(preview.error).status === 410)
    return <TypeCode error={preview.error} onCode={onCode} />;
  if (preview.error) return <ErrorState error={preview.error} onRetry={preview.refetch} />;
  return <ClaimPreview code={code} preview={preview.data} onDone={onDone} />;
}

type TypeProps = { error?: unknown; refused?: boolean; onCode: (code: string | undefined) => void };

function TypeCode({ error, refused = false, onCode }: TypeProps) {
  const { t } = useTranslation('agenda');
  const [typed, setTyped] = useState('');
  const [incomplete, setIncomplete] = useState(refused);
  return (
    <form
      className={classes.narrow}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        const code = readClaimCode(typed);
        setIncomplete(!code);
        if (code) onCode(code);
      }}
    >
      <Stack gap="sm">
        <ProblemAlert error={error} />
        <CodeField
          label={t('claim.page.label')}
          description={t('claim.page.hint')}
          placeholder="ABCDE-FGHJK-LMNPQ-RSTUV"
          value={typed}
          error={incomplete ? t('claim.page.incomplete') : undefined}
          onChange={setTyped}
        />
        <div>
          <Button type="submit">{t('claim.page.look')}</Button>
        </div>
      </Stack>
    </form>
  );
}
