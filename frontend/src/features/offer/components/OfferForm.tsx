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
import { type OwnOffer, offerApi } from '../api/offerApi';
import { type OfferDraft, stepFields, toRequest } from '../api/offerForm';
import { FieldFields, TermsFields, WhatFields, WhenFields } from './OfferFields';

type Props = { offer: OwnOffer; draft: Draft<OfferDraft> & { start: OfferDraft } };

/** Changes an offer: all of it on one page. */
export function OfferForm({ offer, draft }: Props) {
  const { t } = useTranslation(['offer', 'common']);
  const language = useLanguage();
  const go = useGo();
  const queries = useQueryClient();
  const form = useForm<OfferDraft>({ initialValues: draft.start, onValuesChange: draft.save });
  const [others, setOthers] = useState<string[]>([]);
  const change = offerApi.useMutation('put', '/api/me/offers/{id}', {
    meta: { shownByPage: true },
    onSuccess: async () => {
      await draft.clear();
      // What was read before the change is shown no more.
      await queries.invalidateQueries({
        predicate: ({ queryKey }) => String(queryKey[1]).includes('offers'),
      });
      notifyDone(t('done.changed'));
      go(`/offers/${offer.id}`);
    },
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
        <ProblemAlert error={change.error} messages={others} />
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
        <Group>
          <Button type="submit" loading={change.isPending}>
            {t('common:action.save')}
          </Button>
          <Button variant="default" component={A} to="/me/offers">
            {t('common:action.cancel')}
          </Button>
          <DraftStatus draft={draft} />
        </Group>
      </Stack>
    </form>
  );
}
