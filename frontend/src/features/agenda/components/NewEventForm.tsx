import { Button, Fieldset, Group, Stack } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ifMatch } from '@/shared/api/client';
import { showFieldErrors } from '@/shared/api/formErrors';
import { Problem } from '@/shared/api/problem';
import { DraftStatus } from '@/shared/drafts/DraftStatus';
import type { Draft } from '@/shared/drafts/useDraft';
import { useGo, useLanguage } from '@/shared/routing/links';
import { notifyDone, notifyProblem } from '@/shared/ui/notify';
import { ProblemAlert } from '@/shared/ui/ProblemAlert';
import { agendaApi } from '../api/agendaApi';
import { type EventDraft, fields, toRequest } from '../api/eventForm';
import { PlanFields, WordFields } from './EventFields';
import { RepeatFields } from './RepeatFields';

type Props = { base: string; draft: Draft<EventDraft> & { start: EventDraft } };

/** An event of one's own: kept as a draft, or standing at once. */
export function NewEventForm({ base, draft }: Props) {
  const { t } = useTranslation('agenda');
  const language = useLanguage();
  const go = useGo();
  const form = useForm<EventDraft>({ initialValues: draft.start, onValuesChange: draft.save });
  const [others, setOthers] = useState<string[]>([]);
  const create = agendaApi.useMutation('post', '/api/events', {
    meta: { shownByPage: true },
    onError: (error) => setOthers(showFieldErrors(form, Problem.from(error), fields)),
  });
  const schedule = agendaApi.useMutation('post', '/api/events/{id}/scheduling', {
    meta: { shownByPage: true },
  });

  const make = async (standing: boolean) => {
    const needed = (['kind', 'title', 'localStart'] as const).filter((field) => !form.values[field]);
    for (const field of needed) form.setFieldError(field, t('needed'));
    if (needed.length > 0) return;
    const { event } = await create.mutateAsync({ body: toRequest(form.values, language) });
    await draft.clear();
    if (standing) {
      try {
        await schedule.mutateAsync({ params: { path: { id: event.id }, header: ifMatch(event.version) } });
        notifyDone(t('done.scheduled'));
      } catch (error) {
        // The draft stays and its page says what can be done.
        notifyProblem(Problem.from(error));
      }
    } else notifyDone(t('done.drafted'));
    go(`${base}/${event.id}`);
  };
  const run = (standing: boolean) => {
    // A refusal is shown above and beside the fields.
    make(standing).catch(() => undefined);
  };
  const busy = create.isPending || schedule.isPending;
  return (
    <form
      noValidate
      onSubmit={(submit) => {
        submit.preventDefault();
        run(true);
      }}
    >
      <Stack maw={760}>
        <ProblemAlert error={create.error} messages={others} />
        <Fieldset legend={t('form.plan')}>
          <PlanFields form={form} />
          {form.values.kind !== 'OPERATING_VISIT' && <RepeatFields form={form} />}
        </Fieldset>
        <Fieldset legend={t('form.words')}>
          <WordFields form={form} />
        </Fieldset>
        <Group>
          <Button type="submit" loading={busy}>
            {t('step.SCHEDULE')}
          </Button>
          <Button variant="default" loading={busy} onClick={() => run(false)}>
            {t('form.keepDraft')}
          </Button>
          <DraftStatus draft={draft} />
        </Group>
      </Stack>
    </form>
  );
}
