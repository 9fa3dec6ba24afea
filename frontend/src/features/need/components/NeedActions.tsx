import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { A } from '@/shared/routing/links';
import { ConfirmWithReason } from '@/shared/ui/ConfirmWithReason';
import { notifyDone } from '@/shared/ui/notify';
import { type Need, type NeedAction, needApi } from '../api/needApi';
import { CloseNeed } from './CloseNeed';
import { RankNeed } from './RankNeed';

type Props = { need: Need; onChanged: () => unknown };

/** What the reader may do now; the server says which. */
export function NeedActions({ need, onChanged }: Props) {
  const { t } = useTranslation('need');
  const [opened, setOpened] = useState<'close' | 'back' | 'rank'>();
  const params = { path: { id: need.id } };
  const done = (message: string) => ({
    onSuccess: () => {
      notifyDone(message);
      onChanged();
    },
  });
  const submit = needApi.useMutation('post', '/api/needs/{id}/submission', done(t('done.SUBMIT')));
  const approve = needApi.useMutation('post', '/api/needs/{id}/approval', done(t('done.APPROVE')));
  const renew = needApi.useMutation('post', '/api/needs/{id}/renewal', done(t('done.RENEW')));
  const sendBack = needApi.useMutation('post', '/api/needs/{id}/return', {
    meta: { shownByPage: true },
    ...done(t('done.SEND_BACK')),
  });
  const may = (action: NeedAction) => need.may.includes(action);
  return (
    <>
      {may('CLOSE') && (
        <Button variant="default" onClick={() => setOpened('close')}>
          {t('action.CLOSE')}
        </Button>
      )}
      {may('RENEW') && (
        <Button variant="default" loading={renew.isPending} onClick={() => renew.mutate({ params })}>
          {t('action.RENEW')}
        </Button>
      )}
      {may('REVISE') && (
        <Button
          component={A}
          to={`/institution/${need.institution.id}/needs/${need.id}/edit`}
          variant={may('SUBMIT') || may('APPROVE') ? 'default' : 'filled'}
        >
          {t('action.REVISE')}
        </Button>
      )}
      {may('SEND_BACK') && (
        <Button variant="default" onClick={() => setOpened('back')}>
          {t('action.SEND_BACK')}
        </Button>
      )}
      {may('SUBMIT') && (
        <Button loading={submit.isPending} onClick={() => submit.mutate({ params })}>
          {t('action.SUBMIT')}
        </Button>
      )}
      {may('APPROVE') && (
        <Button loading={approve.isPending} onClick={() => approve.mutate({ params })}>
          {t('action.APPROVE')}
        </Button>
      )}
      {may('RANK') && <Button onClick={() => setOpened('rank')}>{t('action.RANK')}</Button>}
      {opened === 'close' && (
        <CloseNeed needId={need.id} onClose={() => setOpened(undefined)} onDone={onChanged} />
      )}
      {opened === 'rank' && <RankNeed need={need} onClose={() => setOpened(undefined)} onDone={onChanged} />}
      <ConfirmWithReason
        opened={opened === 'back'}
        onClose={() => setOpened(undefined)}
        title={t('sendBack.title')}
        text={t('sendBack.text')}
        reasonLabel={t('sendBack.comment')}
        confirmLabel={t('action.SEND_BACK')}
        onConfirm={(comment) => sendBack.mutateAsync({ params, body: { comment } })}
      />
    </>
  );
}
