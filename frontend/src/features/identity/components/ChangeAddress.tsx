import { Alert, Button, Stack, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { MailQuestion } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { showFieldErrors } from '@/shared/api/formErrors';
import { Problem } from '@/shared/api/problem';
import { notifyDone } from '@/shared/ui/notify';
import { ProblemAlert } from '@/shared/ui/ProblemAlert';
import { type Account, identityApi } from '../api/identityApi';
import { CurrentPassword } from './CurrentPassword';
import { DemoMailHint } from './DemoMailHint';
import { Section } from './Section';

type Props = { account: Account; onChanged: () => unknown };

/** Another e-mail address: it counts once the link that went there was followed. */
export function ChangeAddress({ account, onChanged }: Props) {
  const { t } = useTranslation('identity');
  const [others, setOthers] = useState<string[]>([]);
  const form = useForm({ initialValues: { email: '', currentPassword: '' } });
  const ask = identityApi.useMutation('put', '/api/account/email', {
    meta: { shownByPage: true },
    onSuccess: async () => {
      setOthers([]);
      form.reset();
      await onChanged();
    },
    onError: (error) => setOthers(showFieldErrors(form, Problem.from(error), ['email', 'currentPassword'])),
  });
  const withdraw = identityApi.useMutation('delete', '/api/account/email', {
    onSuccess: async () => {
      notifyDone(t('address.withdrawn'));
      await onChanged();
    },
  });
  return (
    <Section title={t('address.title')}>
      <form
        onSubmit={form.onSubmit(({ email, currentPassword }) =>
          ask.mutate({ body: account.hasPassword ? { email, currentPassword } : { email } }),
        )}
      >
        <Stack gap="sm">
          <ProblemAlert error={ask.error} messages={others} />
          <div>{t('address.now', { email: account.email })}</div>
          {account.pendingEmail && (
            <Alert
              variant="outline"
              icon={<MailQuestion size={20} aria-hidden />}
              title={t('address.pending', { email: account.pendingEmail })}
            >
              <Stack gap="xs" align="flex-start">
                {t('address.pendingText')}
                <DemoMailHint />
                <Button
                  size="compact-sm"
                  variant="default"
                  loading={withdraw.isPending}
                  onClick={() => withdraw.mutate({})}
                >
                  {t('address.withdraw')}
                </Button>
              </Stack>
            </Alert>
          )}
          <TextInput
            required
            type="email"
            label={t('address.new')}
            description={t('address.hint')}
            autoComplete="email"
            maxLength={254}
            {...form.getInputProps('email')}
          />
          {account.hasPassword && <CurrentPassword {...form.getInputProps('currentPassword')} />}
          <div>
            <Button type="submit" variant="default" loading={ask.isPending}>
              {t('address.send')}
            </Button>
          </div>
        </Stack>
      </form>
    </Section>
  );
}
