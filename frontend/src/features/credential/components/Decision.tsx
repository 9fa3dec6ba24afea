import { Button, Radio, Select, Stack, Textarea, TextInput } from '@mantine/core';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Problem } from '@/shared/api/problem';
import { useShortcuts } from '@/shared/shortcuts/shortcuts';
import { notifyDone } from '@/shared/ui/notify';
import { ProblemAlert } from '@/shared/ui/ProblemAlert';
import {
  credentialApi,
  type Level,
  levels,
  type Opened,
  type Outcome,
  type State,
  waits,
} from '../api/credentialApi';
import classes from './credential.module.css';

type Props = { opened: Opened['opened']; onDecided: () => void };

function outcomesFor(state: State): Outcome[] {
  if (waits(state)) return ['CHECKED', 'MORE_ASKED', 'NOT_CHECKABLE', 'REJECTED'];
  return state === 'CHECKED' || state === 'EXPIRED' ? ['REVOKED'] : [];
}

/** The decision: what, how well it was checked or why not, and until when. The doctor reads the reason. */
export function Decision({ opened: { credential, binding, related }, onDecided }: Props) {
  const { t } = useTranslation('credential');
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const [level, setLevel] = useState<Level | null>(null);
  const [reason, setReason] = useState('');
  const [until, setUntil] = useState('');
  const box = useRef<HTMLElement>(null);
  const decide = credentialApi.useMutation('post', '/api/ministry/credentials/{id}/decision', {
    meta: { shownByPage: true },
    onSuccess: () => {
      notifyDone(t('decision.done'));
      onDecided();
    },
  });
  const outcomes = outcomesFor(credential.state);
  const approve = () => {
    if (related || !binding || !outcomes.includes('CHECKED')) return;
    setOutcome('CHECKED');
    box.current?.scrollIntoView({ block: 'nearest' });
    box.current?.querySelector<HTMLInputElement>('input[value="CHECKED"]')?.focus();
  };
  useShortcuts([{ key: 'a', label: t('shortcut.approve'), run: approve }]);
  if (related || outcomes.length === 0) return null;

  const dated = outcome === 'MORE_ASKED' || outcome === 'NOT_CHECKABLE';
  const complete = outcome === 'CHECKED' ? level : outcome && reason.trim() && (!dated || until);
  const send = () => {
    if (!outcome) return;
    decide.mutate({
      params: { path: { id: credential.id } },
      body: {
        outcome,
        ...(outcome === 'CHECKED' ? (level ? { level } : {}) : { reason: reason.trim() }),
        ...(dated ? { until } : {}),
      },
    });
  };
  const others = decide.error ? Object.values(Problem.from(decide.error).errors).flat() : [];
  return (
    <section ref={box} className={classes.part} aria-label={t('decision.title')}>
      <h3>{t('decision.title')}</h3>
      <ProblemAlert error={decide.error} messages={others} />
      <Radio.Group
        aria-label={t('decision.title')}
        value={outcome ?? ''}
        onChange={(value) => setOutcome(value as Outcome)}
      >
        <Stack gap={6}>
          {outcomes.map((one) => (
            <Radio
              key={one}
              value={one}
              label={t(`outcome.${one}`)}
              disabled={one === 'CHECKED' && !binding}
            />
          ))}
        </Stack>
      </Radio.Group>
      {!binding && waits(credential.state) && (
        <span className={classes.small}>{t('decision.identityFirst')}</span>
      )}
      {outcome === 'CHECKED' && (
        <Select
          label={t('decision.level')}
          placeholder={t('identity.choose')}
          data={levels.map((one) => ({ value: one, label: t(`level.${one}`) }))}
          value={level}
          onChange={(value) => setLevel(value)}
        />
      )}
      {outcome && outcome !== 'CHECKED' && (
        <Textarea
          label={outcome === 'MORE_ASKED' ? t('decision.whatMore') : t('decision.reason')}
          description={t('decision.reasonHint')}
          autosize
          minRows={2}
          maxLength={2000}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
      )}
      {dated && (
        <TextInput
          type="date"
          label={outcome === 'MORE_ASKED' ? t('decision.untilWhen') : t('decision.retryOn')}
          value={until}
          onChange={(event) => setUntil(event.currentTarget.value)}
        />
      )}
      <Button
        color={outcome === 'REJECTED' || outcome === 'REVOKED' ? 'red' : undefined}
        disabled={!complete}
        loading={decide.isPending}
        onClick={send}
      >
        {t('decision.send')}
      </Button>
    </section>
  );
}
