import { Button, Group, NumberInput, Radio, Stack, Textarea } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ifMatch } from '@/shared/api/client';
import { showFieldErrors } from '@/shared/api/formErrors';
import { Problem } from '@/shared/api/problem';
import { DraftStatus } from '@/shared/drafts/DraftStatus';
import type { Draft } from '@/shared/drafts/useDraft';
import { useSaved } from '@/shared/drafts/useSaved';
import { NoPatientData } from '@/shared/ui/NoPatientData';
import { ProblemAlert } from '@/shared/ui/ProblemAlert';
import { agendaApi, type Event, type Profession, professions } from '../api/agendaApi';
import classes from './agenda.module.css';
import { type Counter, counters } from './counters';

export type OutcomeDraft = {
  tookPlace: 'yes' | 'no' | '';
  reason: string;
  people: number | '';
  minutes: number | '';
  professions: Partial<Record<Profession, number | ''>>;
  counters: Record<Counter, number | ''>;
};

type Props = { event: Event; draft: Draft<OutcomeDraft> & { start: OutcomeDraft } };

const whole = { min: 0, allowDecimal: false, inputMode: 'numeric' as const };
const number = (value: number | '' | undefined) => (value === '' || value === undefined ? 0 : value);

/** Close in two minutes: took place or not, how many people, the ministry's counters. */
export function OutcomeForm({ event, draft }: Props) {
  const { t } = useTranslation('agenda');
  const saved = useSaved(draft);
  const form = useForm<OutcomeDraft>({ initialValues: draft.start, onValuesChange: draft.save });
  const [others, setOthers] = useState<string[]>([]);
  const report = agendaApi.useMutation('post', '/api/events/{id}/outcome', {
    meta: { shownByPage: true },
    onSuccess: () => saved({ list: 'events', done: t('done.reported'), to: `/events/${event.id}` }),
    onError: (error) =>
      setOthers(showFieldErrors(form, Problem.from(error), ['reason', 'people', 'minutes', 'counters'])),
  });
  const { values } = form;
  const send = () => {
    const counted = Object.fromEntries(counters.map((name) => [name, number(values.counters[name])]));
    report.mutate({
      params: { path: { id: event.id }, header: ifMatch(event.version) },
      body: {
        tookPlace: values.tookPlace === 'yes',
        ...(values.tookPlace === 'no' ? { reason: values.reason.trim() } : {}),
        people: number(values.people),
        minutes: number(values.minutes),
        professions: professions
          .map((profession) => ({ profession, people: number(values.professions[profession]) }))
          .filter(({ people }) => people > 0),
        counters: counted as Record<Counter, number>,
      },
    });
  };
  const sum = professions.reduce((all, one) => all + number(values.professions[one]), 0);
  return (
    <form
      noValidate
      onSubmit={(submit) => {
        submit.preventDefault();
        send();
      }}
    >
      <Stack maw={640}>
        <ProblemAlert error={report.error} messages={others} />
        <Radio.Group label={t('outcome.tookPlace')} required {...form.getInputProps('tookPlace')}>
          <Group mt="xs">
            <Radio value="yes" label={t('outcome.yes')} />
            <Radio value="no" label={t('outcome.no')} />
          </Group>
        </Radio.Group>
        {values.tookPlace === 'no' && (
          <>
            <Textarea
              label={t('outcome.why')}
              required
              autosize
              minRows={2}
              maxLength={500}
              {...form.getInputProps('reason')}
            />
            <NoPatientData />
          </>
        )}
        {values.tookPlace === 'yes' && (
          <>
            <Group grow align="flex-start">
              <NumberInput
                label={t('outcome.peopleField')}
                description={t('outcome.peopleHint')}
                required
                {...whole}
                {...form.getInputProps('people')}
              />
              <NumberInput
                label={t('outcome.minutesField')}
                required
                {...whole}
                {...form.getInputProps('minutes')}
              />
            </Group>
            <fieldset>
              <legend>{t('outcome.professions')}</legend>
              <div className={classes.counters}>
                {professions.map((one) => (
                  <NumberInput
                    key={one}
                    label={t(`profession.${one}`)}
                    {...whole}
                    value={values.professions[one] ?? ''}
                    onChange={(value) =>
                      form.setFieldValue('professions', {
                        ...values.professions,
                        [one]: value === '' ? '' : Number(value),
                      })
                    }
                  />
                ))}
              </div>
              {sum > number(values.people) && <p role="alert">{t('outcome.tooMany', { sum })}</p>}
            </fieldset>
            <fieldset>
              <legend>{t('outcome.counters')}</legend>
              <div className={classes.counters}>
                {counters.map((name) => (
                  <NumberInput
                    key={name}
                    label={t(`counter.${name}`)}
                    {...whole}
                    {...form.getInputProps(`counters.${name}`)}
                  />
                ))}
              </div>
            </fieldset>
          </>
        )}
        <Group>
          <Button type="submit" loading={report.isPending} disabled={values.tookPlace === ''}>
            {t('outcome.send')}
          </Button>
          <DraftStatus draft={draft} />
        </Group>
      </Stack>
    </form>
  );
}
