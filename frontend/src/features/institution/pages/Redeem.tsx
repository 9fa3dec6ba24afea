import { Button, Stack } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Problem } from '@/shared/api/problem';
import { useGo } from '@/shared/routing/links';
import { RequireRole } from '@/shared/routing/RequireRole';
import { useSession } from '@/shared/session/session';
import { CodeField } from '@/shared/ui/CodeField';
import { notifyDone } from '@/shared/ui/notify';
import { PageHeader } from '@/shared/ui/PageHeader';
import { ProblemAlert } from '@/shared/ui/ProblemAlert';
import { institutionApi } from '../api/institutionApi';
import classes from '../components/institution.module.css';

/** Whoever holds the ministry's letter types in its code and is head of the institution. */
export default function Redeem() {
  const { t } = useTranslation('institution');
  return (
    <>
      <PageHeader title={t('redeem.title')} lead={t('redeem.lead')} />
      <RequireRole roles={[]}>
        <CodeForm />
      </RequireRole>
    </>
  );
}

function CodeForm() {
  const { t } = useTranslation('institution');
  const go = useGo();
  const { refresh } = useSession();
  const [code, setCode] = useState('');
  const [needed, setNeeded] = useState(false);
  const redeem = institutionApi.useMutation('post', '/api/head-codes/redemption', {
    meta: { shownByPage: true },
    onSuccess: async ({ institution }) => {
      await refresh();
      notifyDone(t('redeem.done'));
      go(`/institution/${institution}`);
    },
  });
  const fieldErrors = redeem.error ? (Problem.from(redeem.error).errors.code ?? []) : [];
  return (
    <form
      className={classes.narrow}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setNeeded(!code.trim());
        if (code.trim()) redeem.mutate({ body: { code: code.trim() } });
      }}
    >
      <Stack>
        <ProblemAlert error={redeem.error} messages={fieldErrors} />
        <CodeField
          label={t('redeem.code')}
          description={t('redeem.hint')}
          placeholder="ABCD-EFGH-JKLM"
          value={code}
          error={needed ? t('redeem.needed') : undefined}
          onChange={setCode}
        />
        <div>
          <Button type="submit" loading={redeem.isPending}>
            {t('redeem.action')}
          </Button>
        </div>
      </Stack>
    </form>
  );
}
