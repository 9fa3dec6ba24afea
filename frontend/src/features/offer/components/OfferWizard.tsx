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
import { offerApi } from '../api/offerApi';
import { type OfferDraft, stepFields, toRequest } from '../api/offerForm';
import { FieldFields, TermsFields, WhatFields, WhenFields } from './OfferFields';

type Props = { draft: Draft<OfferDraft> & { start: OfferDraft } };

/** A new offer, one question group a step. */
export function OfferWizard({ draft }: Props) {
  const { t } = useTranslation('offer');
  const language = useLanguage();
  const go = useGo();
  const form = useForm<OfferDraft>({ initialValues: draft.start, onValuesChange: draft.save });
  const [others, setOthers] = useState<string[]>([]);
  const [step, setStep] = useState({ at: 0, tries: 0 });

  const create = offerApi.useMutation('post', '/api/me/offers', {
    meta: { shownByPage: true },
    onSuccess: async (offer) => {
      await draft.clear();
      notifyDone(t('done.opened'));
      go(`/offers/${offer.id}`);
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

  const check = (...fields: (keyof OfferDraft)[]) => {
    const empty = fields.filter((field) => {
      const value = form.values[field];
      return value === '' || value === null || (Array.isArray(value) && value.length === 0);
    });
    for (const field of fields) form.clearFieldError(field);
    for (const field of empty) form.setFieldError(field, t('needed'));
    return empty.length === 0;
  };
  const internship = form.values.kind === 'INTERNSHIP_HOST' ? (['weeks', 'places'] as const) : [];

  return (
    <Stack maw={720}>
      <ProblemAlert error={create.error} messages={others} />
      <Steps
        key={step.tries}
        startAt={step.at}
        finishLabel={t('new.open')}
        finishing={create.isPending}
        note={<DraftStatus draft={draft} />}
        onFinish={() => create.mutate({ body: toRequest(form.values, language, true) })}
        steps={[
          {
            id: 'what',
            title: t('step.what'),
            validate: () => check('kind', 'title'),
            content: <WhatFields form={form} />,
          },
          {
            id: 'field',
            title: t('step.field'),
            validate: () => check('specialty', 'languages'),
            content: <FieldFields form={form} />,
          },
          {
            id: 'when',
            title: t('step.when'),
            validate: () => check('capacity', 'leadDays', ...internship),
            content: <WhenFields form={form} />,
          },
          { id: 'terms', title: t('step.terms'), content: <TermsFields form={form} /> },
        ]}
      />
    </Stack>
  );
}
