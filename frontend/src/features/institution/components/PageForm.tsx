import { Button, Group } from '@mantine/core';
import { useForm } from '@mantine/form';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ifMatch } from '@/shared/api/client';
import { showFieldErrors } from '@/shared/api/formErrors';
import { Problem } from '@/shared/api/problem';
import { DraftStatus } from '@/shared/drafts/DraftStatus';
import type { Draft } from '@/shared/drafts/useDraft';
import { useLanguage } from '@/shared/routing/links';
import { notifyDone } from '@/shared/ui/notify';
import { ProblemAlert } from '@/shared/ui/ProblemAlert';
import { type InstitutionPage, institutionApi } from '../api/institutionApi';
import { type PageDraft, toRequest } from '../api/pageForm';
import classes from './institution.module.css';
import { PageFields } from './PageFields';
import { Departments, EquipmentList, Hours } from './PageLists';
import { usePageLabel } from './usePageLabel';

const fields = [
  'about',
  'address',
  'phone',
  'website',
  'latitude',
  'longitude',
  'departments',
  'equipment',
  'teachingHours',
];

type Props = {
  page: InstitutionPage;
  draft: Draft<PageDraft> & { start: PageDraft };
  onSaved: () => unknown;
};

/** The page's own words; rooms are changed one by one beside it. */
export function PageForm({ page, draft, onSaved }: Props) {
  const { t } = useTranslation(['institution', 'common']);
  const language = useLanguage();
  const label = usePageLabel();
  const form = useForm<PageDraft>({ initialValues: draft.start, onValuesChange: draft.save });
  const [others, setOthers] = useState<string[]>([]);
  const save = institutionApi.useMutation('put', '/api/institutions/{id}/page', {
    meta: { shownByPage: true },
    onSuccess: async () => {
      setOthers([]);
      await draft.clear();
      notifyDone(t('page.saved'));
      onSaved();
    },
    onError: (error) => setOthers(showFieldErrors(form, Problem.from(error), fields)),
  });
  const part = (id: string, title: string, content: ReactNode) => (
    <section id={id} className={classes.section}>
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
          params: { path: { id: page.institution.id }, header: ifMatch(page.version) },
          body: toRequest(form.values, language),
        });
      }}
    >
      <ProblemAlert error={save.error} messages={others} label={label} />
      {part('about', t('part.general'), <PageFields form={form} />)}
      {part('departments', t('part.departments'), <Departments form={form} />)}
      {part('equipment', t('part.equipment'), <EquipmentList form={form} />)}
      {part('hours', t('part.hours'), <Hours form={form} />)}
      <Group>
        <Button type="submit" loading={save.isPending}>
          {t('common:action.save')}
        </Button>
        <DraftStatus draft={draft} />
      </Group>
    </form>
  );
}
