import { useForm } from '@mantine/form';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ifMatch } from '@/shared/api/client';
import { showFieldErrors } from '@/shared/api/formErrors';
import { Problem } from '@/shared/api/problem';
import { SaveDraft } from '@/shared/drafts/SaveDraft';
import type { Draft } from '@/shared/drafts/useDraft';
import { useSaved } from '@/shared/drafts/useSaved';
import { useLanguage } from '@/shared/routing/links';
import { ProblemAlert } from '@/shared/ui/ProblemAlert';
import { type Need, needApi } from '../api/needApi';
import { type NeedDraft, stepFields, toRequest } from '../api/needForm';
import {
  AudienceLanguagesField,
  HelpKindField,
  RestFields,
  WhatFields,
  WhenField,
  WhomFields,
} from './fields';
import classes from './need.module.css';
import { useNeedLabel } from './useNeedLabel';

const fields = [...stepFields.flat(), 'prerequisites', 'equipment', 'funding', 'readiness', 'urgency'];

type Props = { need: Need; draft: Draft<NeedDraft> & { start: NeedDraft } };

/** The five answers and the rest of the terms of reference on one page. */
export function NeedForm({ need, draft }: Props) {
  const { t } = useTranslation('need');
  const language = useLanguage();
  const label = useNeedLabel();
  const saved = useSaved(draft);
  const form = useForm<NeedDraft>({ initialValues: draft.start, onValuesChange: draft.save });
  const [others, setOthers] = useState<string[]>([]);
  const page = `/institution/${need.institution.id}/needs/${need.id}`;
  const save = needApi.useMutation('put', '/api/needs/{id}', {
    meta: { shownByPage: true },
    onSuccess: () => saved({ list: 'needs', done: t('done.REVISE'), to: page }),
    onError: (error) => setOthers(showFieldErrors(form, Problem.from(error), fields)),
  });
  const part = (title: string, content: ReactNode) => (
    <section className={classes.section}>
      <h2>{title}</h2>
      {content}
    </section>
  );
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        save.mutate({
          params: { path: { id: need.id }, header: ifMatch(need.version) },
          body: toRequest(form.values, language),
        });
      }}
    >
      <ProblemAlert error={save.error} messages={others} label={label} />
      {part(t('step.what'), <WhatFields form={form} />)}
      {part(t('step.whom'), <WhomFields form={form} />)}
      {part(t('step.kind'), <HelpKindField form={form} />)}
      {part(t('step.when'), <WhenField form={form} />)}
      {part(t('step.languages'), <AudienceLanguagesField form={form} />)}
      {part(t('step.rest'), <RestFields form={form} />)}
      <SaveDraft draft={draft} busy={save.isPending} leaveTo={page} />
    </form>
  );
}
