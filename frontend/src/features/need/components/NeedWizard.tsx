import { Stack } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { showFieldErrors } from '@/shared/api/formErrors';
import { Problem } from '@/shared/api/problem';
import { DraftStatus } from '@/shared/drafts/DraftStatus';
import type { Draft } from '@/shared/drafts/useDraft';
import { useGo, useLanguage } from '@/shared/routing/links';
import { notifyDone } from '@/shared/ui/notify';
import { ProblemAlert } from '@/shared/ui/ProblemAlert';
import { Steps } from '@/shared/ui/Steps';
import { type NeedTemplate, needApi } from '../api/needApi';
import { fromTemplate, type NeedDraft, stepFields, toRequest } from '../api/needForm';
import { AudienceLanguagesField, HelpKindField, WhatFields, WhenField, WhomFields } from './fields';
import { Templates } from './Templates';

type Props = { institutionId: string; draft: Draft<NeedDraft> & { start: NeedDraft } };

/** Five answers, one a step. */
export function NeedWizard({ institutionId, draft }: Props) {
  const { t } = useTranslation('need');
  const language = useLanguage();
  const go = useGo();
  const form = useForm<NeedDraft>({ initialValues: draft.start, onValuesChange: draft.save });
  const [others, setOthers] = useState<string[]>([]);
  const [step, setStep] = useState({ at: 0, tries: 0 });

  const publish = needApi.useMutation('post', '/api/institutions/{institution}/needs', {
    meta: { shownByPage: true },
    onSuccess: async (need) => {
      await draft.clear();
      notifyDone(t(need.state === 'PUBLISHED' ? 'done.published' : 'done.waits'));
      go(`/institution/${institutionId}/needs/${need.id}`);
    },
    onError: (error) => {
      const problem = Problem.from(error);
      setOthers(showFieldErrors(form, problem, stepFields.flat()));
      const first = stepFields.findIndex((fields) =>
        Object.keys(problem.errors).some((name) => fields.some((field) => name.startsWith(field))),
      );
      // The step with the first marked field is shown again.
      if (first >= 0) setStep(({ tries }) => ({ at: first, tries: tries + 1 }));
    },
  });

  const choose = (template: NeedTemplate) => {
    const filled = fromTemplate(template, language, new Date());
    form.setValues(filled);
    draft.save(filled);
    form.clearErrors();
  };
  const check = (fields: readonly (keyof NeedDraft)[]) => () => {
    const empty = fields.filter((field) => {
      const value = form.values[field];
      return value === '' || value === null || (Array.isArray(value) && value.length === 0);
    });
    for (const field of fields) form.clearFieldError(field);
    for (const field of empty) form.setFieldError(field, t('needed'));
    return empty.length === 0;
  };

  return (
    <Stack>
      <ProblemAlert error={publish.error} messages={others} />
      <Steps
        key={step.tries}
        startAt={step.at}
        finishLabel={t('new.publish')}
        finishing={publish.isPending}
        note={<DraftStatus draft={draft} />}
        onFinish={() =>
          publish.mutate({
            params: { path: { institution: institutionId } },
            body: toRequest(form.values, language),
          })
        }
        steps={[
          {
            id: 'what',
            title: t('step.what'),
            validate: check(['title', 'specialty']),
            content: (
              <Stack>
                <Templates chosen={form.values.template} onChoose={choose} />
                <WhatFields form={form} />
              </Stack>
            ),
          },
          {
            id: 'whom',
            title: t('step.whom'),
            validate: check(['audience', 'people']),
            content: <WhomFields form={form} />,
          },
          {
            id: 'kind',
            title: t('step.kind'),
            validate: check(['kind']),
            content: <HelpKindField form={form} />,
          },
          { id: 'when', title: t('step.when'), content: <WhenField form={form} /> },
          {
            id: 'languages',
            title: t('step.languages'),
            validate: check(['languages']),
            content: <AudienceLanguagesField form={form} />,
          },
        ]}
      />
    </Stack>
  );
}
