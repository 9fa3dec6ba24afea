import { Button, Radio, Stack, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { MailCheck } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { showFieldErrors } from '@/shared/api/formErrors';
import { Problem } from '@/shared/api/problem';
import { A, useLanguage } from '@/shared/routing/links';
import { EmptyState } from '@/shared/ui/EmptyState';
import { PageHeader } from '@/shared/ui/PageHeader';
import { ProblemAlert } from '@/shared/ui/ProblemAlert';
import { identityApi } from '../api/identityApi';
import { emptySignUp, type Kind, toRequest } from '../api/signUp';
import { DemoMailHint } from '../components/DemoMailHint';
import classes from '../components/identity.module.css';
import { ParticipantFields } from '../components/ParticipantFields';
import { WrittenNames } from '../components/WrittenNames';

const fields = ['email', 'cyrillic', 'latin', 'institution', 'profession'];

/** An account for a doctor abroad or a participant at home; the mail's button makes it. */
export default function SignUp() {
  const { t } = useTranslation('identity');
  const language = useLanguage();
  const [params] = useSearchParams();
  const [others, setOthers] = useState<string[]>([]);
  const kind: Kind = params.get('as') === 'participant' ? 'participant' : 'doctor';
  const form = useForm({ initialValues: { ...emptySignUp, kind } });
  const signUp = identityApi.useMutation('post', '/api/sign-up', {
    meta: { shownByPage: true },
    onError: (error) => {
      const problem = Problem.from(error);
      const errors = Object.fromEntries(
        Object.entries(problem.errors).map(([name, texts]) => [name.replace(/^participant\./, ''), texts]),
      );
      setOthers(showFieldErrors(form, new Problem(problem.status, { ...problem.extra, errors }), fields));
    },
  });
  if (signUp.isSuccess)
    return (
      <>
        <PageHeader title={t('signUp.title')} />
        <EmptyState
          icon={<MailCheck size={32} />}
          title={t('mail.sent')}
          text={t('signUp.sentText', { email: form.values.email })}
          action={<DemoMailHint />}
        />
      </>
    );
  return (
    <>
      <PageHeader title={t('signUp.title')} lead={t('signUp.lead')} />
      <form
        className={classes.narrow}
        onSubmit={form.onSubmit((values) => signUp.mutate({ body: toRequest(values, language) }))}
      >
        <Stack gap="sm">
          <ProblemAlert error={signUp.error} messages={others} />
          <Radio.Group label={t('signUp.kind')} {...form.getInputProps('kind')}>
            <Stack gap="xs" mt="xs">
              <Radio value="doctor" label={t('signUp.doctor')} description={t('signUp.doctorText')} />
              <Radio
                value="participant"
                label={t('signUp.participant')}
                description={t('signUp.participantText')}
              />
            </Stack>
          </Radio.Group>
          <WrittenNames form={form} own />
          <TextInput
            required
            type="email"
            label={t('email')}
            autoComplete="email"
            maxLength={254}
            {...form.getInputProps('email')}
          />
          {form.values.kind === 'participant' && <ParticipantFields form={form} />}
          <Button type="submit" loading={signUp.isPending}>
            {t('signUp.send')}
          </Button>
          <p>
            {t('signUp.known')} <A to="/sign-in">{t('signUp.toSignIn')}</A>
          </p>
        </Stack>
      </form>
    </>
  );
}
