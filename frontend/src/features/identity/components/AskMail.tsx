import { Button, Stack, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { MailCheck } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { showFieldErrors } from '@/shared/api/formErrors';
import { Problem } from '@/shared/api/problem';
import { EmptyState } from '@/shared/ui/EmptyState';
import { ProblemAlert } from '@/shared/ui/ProblemAlert';
import { identityApi } from '../api/identityApi';
import { DemoMailHint } from './DemoMailHint';

type Props = {
  path: '/api/sign-in/link' | '/api/password-reset';
  email?: string;
  button: string;
  /** A way back. */
  otherwise?: ReactNode;
};

/** Asks for a mail with a link; the answer is the same whether there is such an account or not. */
export function AskMail({ path, email = '', button, otherwise }: Props) {
  const { t } = useTranslation('identity');
  const [others, setOthers] = useState<string[]>([]);
  const form = useForm({ initialValues: { email } });
  const ask = identityApi.useMutation('post', path, {
    meta: { shownByPage: true },
    onError: (error) => setOthers(showFieldErrors(form, Problem.from(error), ['email'])),
  });
  if (ask.isSuccess)
    return (
      <EmptyState
        icon={<MailCheck size={32} />}
        title={t('mail.sent')}
        text={t('mail.sentText', { email: form.values.email })}
        action={<DemoMailHint />}
      />
    );
  return (
    <form onSubmit={form.onSubmit((body) => ask.mutate({ body }))}>
      <Stack gap="sm">
        <ProblemAlert error={ask.error} messages={others} />
        <TextInput
          required
          type="email"
          label={t('email')}
          autoComplete="username"
          maxLength={254}
          {...form.getInputProps('email')}
        />
        <Button type="submit" loading={ask.isPending}>
          {button}
        </Button>
        {otherwise}
      </Stack>
    </form>
  );
}
