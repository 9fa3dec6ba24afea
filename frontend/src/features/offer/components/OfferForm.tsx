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
import { type OwnOffer, offerApi } from '../api/offerApi';
import { type OfferDraft, stepFields, toRequest } from '../api/offerForm';
import { FieldFields, TermsFields, WhatFields, WhenFields } from './OfferFields';
import { useOfferLabel } from './useOfferLabel';

type Props = { offer: OwnOffer; draft: Draft<OfferDraft> & { start: OfferDraft } };

/** Changes an offer: all of it on one page. */
export function OfferForm({ offer, draft }: Props) {
  const { t } = useTranslation('offer');
  const language = useLanguage();
  const label = useOfferLabel();
  const saved = useSaved(draft);
  const form = useForm<OfferDraft>({ initialValues: draft.start, onValuesChange: draft.save });
  const [others, setOthers] = useState<string[]>([]);
  const change = offerApi.useMutation('put', '/api/me/offers/{id}', {
    meta: { shownByPage: true },
    onSuccess: () => saved({ list: 'offers', done: t('done.changed'), to: `/offers/${offer.id}` }),
    onError: (error) => setOthers(showFieldErrors(form, Problem.from(error), stepFields.flat())),
  });
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        change.mutate({
          params: { path: { id: offer.id }, header: ifMatch(offer.version) },
          body: toRequest(form.values, language, false),
        });
      }}
    >
      <Stack maw={720}>
        <ProblemAlert error={change.error} messages={others} label={label} />
        <Fieldset legend={t('step.what')}>
          <WhatFields form={form} />
        </Fieldset>
        <Fieldset legend={t('step.field')}>
          <FieldFields form={form} />
        </Fieldset>
        <Fieldset legend={t('step.when')}>
          <WhenFields form={form} />
        </Fieldset>
        <Fieldset legend={t('step.terms')}>
          <TermsFields form={form} />
        </Fieldset>
        <SaveDraft draft={draft} busy={change.isPending} leaveTo="/me/offers" />
      </Stack>
    </form>
  );
}
