import { Button, Group, Radio, Stack, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Problem } from '@/shared/api/problem';
import { NoPatientData } from '@/shared/ui/NoPatientData';
import { notifyDone } from '@/shared/ui/notify';
import { ProblemAlert } from '@/shared/ui/ProblemAlert';
import { agendaApi, type Outcome } from '../api/agendaApi';
import classes from './agenda.module.css';

type Use = NonNullable<Outcome['use']>;
const answers: Use[] = ['YES', 'PARTLY', 'NO'];

type Props = { eventId: string; onChanged: () => unknown };

/** Asked once, a month later: is what was taught used? The speaker sees the answer. */
export function UseQuestion({ eventId, onChanged }: Props) {
  const { t } = useTranslation('agenda');
  const [use, setUse] = useState<Use>();
  const [because, setBecause] = useState('');
  const answer = agendaApi.useMutation('post', '/api/events/{id}/use', {
    meta: { shownByPage: true },
    onSuccess: async () => {
      await onChanged();
      notifyDone(t('done.useAnswered'));
    },
  });
  const errors = answer.error ? Problem.from(answer.error).errors : {};
  return (
    <section className={classes.box} aria-label={t('use.question')}>
      <h2>{t('use.question')}</h2>
      <p className={classes.quiet}>{t('use.lead')}</p>
      <form
        noValidate
        onSubmit={(submit) => {
          submit.preventDefault();
          if (use)
            answer.mutate({
              params: { path: { id: eventId } },
              body: { use, ...(because.trim() ? { because: because.trim() } : {}) },
            });
        }}
      >
        <Stack gap="sm">
          {answer.error && Object.keys(errors).length === 0 && <ProblemAlert error={answer.error} />}
          <Radio.Group label={t('use.answer')} value={use ?? null} onChange={(value) => setUse(value)}>
            <Group mt="xs">
              {answers.map((one) => (
                <Radio key={one} value={one} label={t(`use.${one}`)} />
              ))}
            </Group>
          </Radio.Group>
          {use && use !== 'YES' && (
            <>
              <Textarea
                label={t('use.because')}
                required
                autosize
                minRows={2}
                maxLength={500}
                value={because}
                error={errors.because?.join(' ')}
                onChange={(change) => setBecause(change.currentTarget.value)}
              />
              <NoPatientData />
            </>
          )}
          <Group>
            <Button type="submit" loading={answer.isPending} disabled={!use}>
              {t('use.send')}
            </Button>
          </Group>
        </Stack>
      </form>
    </section>
  );
}
