import { Button, Fieldset, Group, Stack } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ifMatch } from '@/shared/api/client';
import { showFieldErrors } from '@/shared/api/formErrors';
import { Problem } from '@/shared/api/problem';
import { DraftStatus } from '@/shared/drafts/DraftStatus';
import type { Draft } from '@/shared/drafts/useDraft';
import { A, useGo, useLanguage } from '@/shared/routing/links';
import { notifyDone } from '@/shared/ui/notify';
import { ProblemAlert } from '@/shared/ui/ProblemAlert';
import { agendaApi, type Event } from '../api/agendaApi';
import { type EventDraft, fields, toRequest } from '../api/eventForm';
import { PlanFields, WordFields } from './EventFields';

type Props = { event: Event; base: string; draft: Draft<EventDraft> & { start: EventDraft } };

/** Of a draft everything may change; of an event that stands its words, languages and seats. Time has its own step. */
export function EditEventForm({ event, base, draft }: Props) {
  const { t } = useTranslation(['agenda', 'common']);
  const language = useLanguage();
  const go = useGo();
  const queries = useQueryClient();
  const form = useForm<EventDraft>({ initialValues: draft.start, onValuesChange: draft.save });
  const [others, setOthers] = useState<string[]>([]);
  const change = agendaApi.useMutation('put', '/api/events/{id}', {
    meta: { shownByPage: true },
    onSuccess: async () => {
      await draft.clear();
      // What was read before the change is shown no more.
      await queries.invalidateQueries({
        predicate: ({ queryKey }) => String(queryKey[1]).includes('events'),
      });
      notifyDone(t('done.changed'));
      go(`${base}/${event.id}`);
    },
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
        <ProblemAlert error={change.error} messages={others} />
        {event.status === 'DRAFT' && (
          <Fieldset legend={t('form.plan')}>
            <PlanFields form={form} />
          </Fieldset>
        )}
        <Fieldset legend={t('form.words')}>
          <WordFields form={form} />
        </Fieldset>
        <Group>
          <Button type="submit" loading={change.isPending}>
            {t('common:action.save')}
          </Button>
          <Button variant="default" component={A} to={`${base}/${event.id}`}>
            {t('common:action.cancel')}
          </Button>
          <DraftStatus draft={draft} />
        </Group>
      </Stack>
    </form>
  );
}
