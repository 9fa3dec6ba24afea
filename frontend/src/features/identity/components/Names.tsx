import { Button, Stack, TagsInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { showFieldErrors } from '@/shared/api/formErrors';
import { Problem } from '@/shared/api/problem';
import { useSession } from '@/shared/session/session';
import { notifyDone } from '@/shared/ui/notify';
import { ProblemAlert } from '@/shared/ui/ProblemAlert';
import { type Account, identityApi } from '../api/identityApi';
import { Section } from './Section';
import { WrittenNames } from './WrittenNames';

type Props = { account: Account; onChanged: () => unknown };

/** One's names as one writes them. */
export function Names({ account, onChanged }: Props) {
  const { t } = useTranslation(['identity', 'common']);
  const { refresh } = useSession();
  const [others, setOthers] = useState<string[]>([]);
  const { cyrillic = '', latin = '', former } = account.name;
  const form = useForm({ initialValues: { cyrillic, latin, former } });
  const save = identityApi.useMutation('put', '/api/account/name', {
    meta: { shownByPage: true },
    onSuccess: async () => {
      notifyDone(t('saved'));
      form.resetDirty();
      await Promise.all([onChanged(), refresh()]);
    },
    onError: (error) =>
      setOthers(showFieldErrors(form, Problem.from(error), ['cyrillic', 'latin', 'former'])),
  });
  return (
    <Section title={t('name.title')}>
      <form onSubmit={form.onSubmit((body) => save.mutate({ body }))}>
        <Stack gap="sm">
          <ProblemAlert error={save.error} messages={others} />
          <WrittenNames form={form} own />
          <TagsInput
            label={t('name.former')}
            description={t('name.formerHint')}
            maxTags={5}
            {...form.getInputProps('former')}
          />
          <div>
            <Button type="submit" variant="default" loading={save.isPending} disabled={!form.isDirty()}>
              {t('common:action.save')}
            </Button>
          </div>
        </Stack>
      </form>
    </Section>
  );
}
