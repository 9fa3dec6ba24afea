import { Button, Group } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatDay } from '@/shared/time/format';
import { ZoneTime } from '@/shared/time/ZoneTime';
import { ConfirmWithReason } from '@/shared/ui/ConfirmWithReason';
import { notifyDone } from '@/shared/ui/notify';
import { ProblemAlert } from '@/shared/ui/ProblemAlert';
import { canChange, canSubmit, credentialApi, type Own, ownKey, waits } from '../api/credentialApi';
import { CredentialBadge } from './CredentialBadge';
import classes from './credential.module.css';
import { CredentialFacts } from './Facts';
import { Scans } from './Scans';

type Props = { own: Own; onEdit: () => void };

/** One of my documents: what it says, where its check stands and what I can do next. */
export function CredentialCard({ own: { credential, place, usualDays }, onEdit }: Props) {
  const { t } = useTranslation(['credential', 'common']);
  const client = useQueryClient();
  const [appealing, setAppealing] = useState(false);
  const changed = () => client.invalidateQueries({ queryKey: ownKey });
  const params = { path: { id: credential.id } };
  const submit = credentialApi.useMutation('post', '/api/doctors/me/credentials/{id}/submission', {
    meta: { shownByPage: true },
    onSuccess: async () => {
      notifyDone(t('mine.submitted'));
      await changed();
    },
  });
  const appeal = credentialApi.useMutation('post', '/api/doctors/me/credentials/{id}/appeal', {
    meta: { shownByPage: true },
    onSuccess: changed,
  });
  const { state, reason, dueOn } = credential;
  const title = t(`kind.${credential.details.kind}`);
  return (
    <article className={classes.card} aria-label={title}>
      <div className={classes.head}>
        <h2>{title}</h2>
        <CredentialBadge credential={credential} />
      </div>
      {waits(state) && (
        <span>
          {place > 0 && t('mine.place', { place })} {t('mine.usualDays', { count: usualDays })}
        </span>
      )}
      {reason && !waits(state) && state !== 'CHECKED' && (
        <p className={classes.asked}>
          {state === 'MORE_ASKED' && `${t('mine.asked')} `}
          {reason}
          {dueOn && state === 'MORE_ASKED' && ` ${t('mine.askedUntil', { day: formatDay(dueOn) })}`}
          {dueOn && state === 'NOT_CHECKABLE' && ` ${t('mine.retryOn', { day: formatDay(dueOn) })}`}
        </p>
      )}
      {credential.decidedAt && (state === 'CHECKED' || state === 'EXPIRED') && (
        <span className={classes.small}>
          {t('mine.decided')} <ZoneTime instant={credential.decidedAt} dayOnly />
        </span>
      )}
      <CredentialFacts details={credential.details} />
      <Scans credential={credential} />
      <ProblemAlert error={submit.error} />
      <Group>
        {canSubmit(state) && (
          <Button
            disabled={credential.evidence.length === 0}
            loading={submit.isPending}
            onClick={() => submit.mutate({ params })}
          >
            {state === 'DRAFT' ? t('mine.submit') : t('mine.submitAgain')}
          </Button>
        )}
        {state === 'REJECTED' && <Button onClick={() => setAppealing(true)}>{t('mine.appeal')}</Button>}
        {canChange(state) && (
          <Button variant="default" onClick={onEdit}>
            {t('common:action.edit')}
          </Button>
        )}
      </Group>
      <ConfirmWithReason
        opened={appealing}
        onClose={() => setAppealing(false)}
        title={t('mine.appealTitle')}
        text={t('mine.appealText')}
        reasonLabel={t('mine.appealWhy')}
        confirmLabel={t('mine.appealSend')}
        onConfirm={(why) => appeal.mutateAsync({ params, body: { why } })}
      />
    </article>
  );
}
