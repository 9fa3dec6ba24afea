import { Button, PasswordInput, Stack, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { showFieldErrors } from '@/shared/api/formErrors';
import { Problem } from '@/shared/api/problem';
import { A } from '@/shared/routing/links';
import { ProblemAlert } from '@/shared/ui/ProblemAlert';
import { identityApi } from '../api/identityApi';
import { SharedComputer } from './SharedComputer';
import { useArrival } from './useArrival';

type Props = { onWithoutPassword: (email: string) => void };

/** E-mail and password. */
export function PasswordSignIn({ onWithoutPassword }: Props) {
  const { t } = useTranslation(['identity', 'common']);
  const arrive = useArrival();
  const [others, setOthers] = useState<string[]>([]);
  const form = useForm({ initialValues: { email: '', password: '', sharedComputer: false } });
  const signIn = identityApi.useMutation('post', '/api/sign-in', {
    meta: { shownByPage: true },
    onSuccess: () => arrive(form.values.sharedComputer),
    onError: (error) => setOthers(showFieldErrors(form, Problem.from(error), ['email', 'password'])),
  });
  return (
    <form onSubmit={form.onSubmit((body) => signIn.mutate({ body }))}>
      <Stack gap="sm">
        <ProblemAlert error={signIn.error} messages={others} />
        <TextInput
          required
          type="email"
          label={t('email')}
          autoComplete="username"
          maxLength={254}
          {...form.getInputProps('email')}
        />
        <PasswordInput
          required
          label={t('password.label')}
          autoComplete="current-password"
          maxLength={200}
          visibilityToggleButtonProps={{ 'aria-label': t('common:action.showPassword') }}
          {...form.getInputProps('password')}
        />
        <SharedComputer
          value={form.values.sharedComputer}
          onChange={(shared) => form.setFieldValue('sharedComputer', shared)}
        />
        <Button type="submit" loading={signIn.isPending}>
          {t('common:action.signIn')}
        </Button>
        <Button variant="default" onClick={() => onWithoutPassword(form.values.email)}>
          {t('signIn.byLink')}
        </Button>
        <A to="/password-reset">{t('signIn.forgot')}</A>
      </Stack>
    </form>
  );
}
