import { Button, Group, Modal, Stack } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { showFieldErrors } from '@/shared/api/formErrors';
import { Problem } from '@/shared/api/problem';
import { ErrorState } from '@/shared/ui/ErrorState';
import { LoadingSkeleton } from '@/shared/ui/LoadingSkeleton';
import { notifyDone } from '@/shared/ui/notify';
import { ProblemAlert } from '@/shared/ui/ProblemAlert';
import { type InstitutionPage, institutionApi, pageKey } from '../api/institutionApi';
import { InThreeLanguages, languages } from './InThreeLanguages';

const fields = languages.map((language) => `name.${language}`);

type Props = { id: string; onClose: () => void; onDone: () => unknown };

/** Corrects how an institution that an officer added is called. */
export function CorrectName({ id, onClose, onDone }: Props) {
  const { t } = useTranslation('institution');
  const page = institutionApi.useQuery('get', '/api/institutions/{id}', pageKey(id), { gcTime: 0 });
  return (
    <Modal opened onClose={onClose} title={t('correct.title')} centered>
      {page.isPending && <LoadingSkeleton shape="rows" count={3} />}
      {page.error && <ErrorState error={page.error} onRetry={page.refetch} />}
      {page.data && <Names key={page.data.version} page={page.data} onClose={onClose} onDone={onDone} />}
    </Modal>
  );
}

type NamesProps = { page: InstitutionPage; onClose: () => void; onDone: () => unknown };

function Names({ page, onClose, onDone }: NamesProps) {
  const { t } = useTranslation(['institution', 'common']);
  const [others, setOthers] = useState<string[]>([]);
  const label = (field: string) => {
    const language = languages.find((one) => field === `name.${one}`);
    return language && t(`add.name.${language}`);
  };
  const { ky = '', ru = '', en = '' } = page.names;
  const form = useForm({ initialValues: { name: { ky, ru, en } } });
  const correct = institutionApi.useMutation('put', '/api/ministry/institutions/{id}/name', {
    meta: { shownByPage: true },
    onSuccess: () => {
      notifyDone(t('correct.done'));
      onDone();
      onClose();
    },
    onError: (error) => setOthers(showFieldErrors(form, Problem.from(error), fields)),
  });
  const send = (body: { name: { ky: string; ru: string; en: string } }) =>
    correct.mutate({
      params: { path: { id: page.institution.id }, header: { 'If-Match': `"${page.version}"` } },
      body,
    });
  return (
    <form onSubmit={form.onSubmit(send)}>
      <Stack gap="sm">
        <ProblemAlert error={correct.error} messages={others} label={label} />
        <div>{t('correct.text')}</div>
        <InThreeLanguages form={form} part="name" />
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {t('common:action.cancel')}
          </Button>
          <Button type="submit" loading={correct.isPending}>
            {t('common:action.save')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
