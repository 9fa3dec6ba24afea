import { Fieldset, Stack } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ifMatch } from '@/shared/api/client';
import { showFieldErrors } from '@/shared/api/formErrors';
import { Problem } from '@/shared/api/problem';
import { SaveDraft } from '@/shared/drafts/SaveDraft';
import type { Draft } from '@/shared/drafts/useDraft';
import { useSaved } from '@/shared/drafts/useSaved';
import { useLanguage } from '@/shared/routing/links';
import { ProblemAlert } from '@/shared/ui/ProblemAlert';
import { agendaApi, type Event } from '../api/agendaApi';
import { type EventDraft, fields, toRequest } from '../api/eventForm';
import { PlanFields, WordFields } from './EventFields';
import { useEventLabel } from './useEventLabel';

type Props = { event: Event; base: string; draft: Draft<EventDraft> & { start: EventDraft } };

/** Of a draft everything may change; of an event that stands its words, languages and seats. Time has its own step. */
export function EditEventForm({ event, base, draft }: Props) {
  const { t } = useTranslation('agenda');
  const language = useLanguage();
  const label = useEventLabel();
  const saved = useSaved(draft);
  const form = useForm<EventDraft>({ initialValues: draft.start, onValuesChange: draft.save });
  const [others, setOthers] = useState<string[]>([]);
  const change = agendaApi.useMutation('put', '/api/events/{id}', {
    meta: { shownByPage: true },
    onSuccess: () => saved({ list: 'events', done: t('done.changed'), to: `${base}/${event.id}` }),
    onError: (error) => setOthers(showFieldErrors(form, Problem.from(error), fields)),
  });
  return (
    <form
      noValidate
      onSubmit={(submit) => {
        submit.preventDefault();
        change.mutate({
          params: { path: { id: event.id }, header: ifMatch(event.version) },
          body: toRequest(form.values, language),
        });
      }}
    >
      <Stack maw={760}>
        <ProblemAlert error={change.error} messages={others} label={label} />
        {event.status === 'DRAFT' && (
          <Fieldset legend={t('form.plan')}>
            <PlanFields form={form} />
          </Fieldset>
        )}
        <Fieldset legend={t('form.words')}>
          <WordFields form={form} />
        </Fieldset>
        <SaveDraft draft={draft} busy={change.isPending} leaveTo={`${base}/${event.id}`} />
      </Stack>
    </form>
  );
}
