import { Button, Stack } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { showFieldErrors } from '@/shared/api/formErrors';
import { Problem } from '@/shared/api/problem';
import { notifyDone } from '@/shared/ui/notify';
import { ProblemAlert } from '@/shared/ui/ProblemAlert';
import { type Account, identityApi } from '../api/identityApi';
import { CurrentPassword } from './CurrentPassword';
import { NewPassword } from './NewPassword';
import { Section } from './Section';

type Props = { account: Account; onChanged: () => unknown };

/** A first or a new password. */
export function ChangePassword({ account, onChanged }: Props) {
  const { t } = useTranslation('identity');
  const [others, setOthers] = useState<string[]>([]);
  const form = useForm({ initialValues: { currentPassword: '', password: '' } });
  const save = identityApi.useMutation('put', '/api/account/password', {
    meta: { shownByPage: true },
    onSuccess: async () => {
      notifyDone(t('password.changed'));
      form.reset();
      await onChanged();
    },
    onError: (error) =>
      setOthers(showFieldErrors(form, Problem.from(error), ['currentPassword', 'password'])),
  });
  return (
    <Section title={t('password.title')}>
      <form
        onSubmit={form.onSubmit(({ password, currentPassword }) =>
          save.mutate({ body: account.hasPassword ? { password, currentPassword } : { password } }),
        )}
      >
        <Stack gap="sm">
          <ProblemAlert error={save.error} messages={others} />
          <div>{account.hasPassword ? t('password.text') : t('password.none')}</div>
          <input type="email" autoComplete="username" value={account.email} readOnly hidden />
          {account.hasPassword && <CurrentPassword {...form.getInputProps('currentPassword')} />}
          <NewPassword required {...form.getInputProps('password')} />
          <div>
            <Button type="submit" variant="default" loading={save.isPending}>
              {t('password.save')}
            </Button>
          </div>
        </Stack>
      </form>
    </Section>
  );
}
