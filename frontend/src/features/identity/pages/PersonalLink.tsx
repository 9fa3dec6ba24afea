import { Button, Stack } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'react-router';
import { showFieldErrors } from '@/shared/api/formErrors';
import { Problem } from '@/shared/api/problem';
import { A } from '@/shared/routing/links';
import { EmptyState } from '@/shared/ui/EmptyState';
import { ErrorState } from '@/shared/ui/ErrorState';
import { LoadingSkeleton } from '@/shared/ui/LoadingSkeleton';
import { PageHeader } from '@/shared/ui/PageHeader';
import { ProblemAlert } from '@/shared/ui/ProblemAlert';
import { identityApi } from '../api/identityApi';
import classes from '../components/identity.module.css';
import { NewPassword } from '../components/NewPassword';
import { SharedComputer } from '../components/SharedComputer';
import { useArrival } from '../components/useArrival';

const purposes = ['sign-up', 'invitation', 'sign-in', 'reset'] as const;
type Purpose = (typeof purposes)[number];

/** What a mail's link opens: says what will happen and acts only on its button, since mail scanners follow links. */
export default function PersonalLink() {
  const { t } = useTranslation('identity');
  const token = useLocation().hash.slice(1);
  const preview = identityApi.useQuery(
    'post',
    '/api/personal-link/preview',
    { body: { token } },
    { enabled: token !== '', retry: false, staleTime: Infinity, gcTime: 0 },
  );
  const gone = token === '' || (preview.error && Problem.from(preview.error).status === 410);
  if (gone)
    return (
      <>
        <PageHeader title={t('link.goneTitle')} />
        <EmptyState
          title={t('link.gone')}
          text={t('link.goneText')}
          action={
            <Button component={A} to="/sign-in">
              {t('link.toSignIn')}
            </Button>
          }
        />
      </>
    );
  if (preview.error) return <ErrorState error={preview.error} onRetry={preview.refetch} />;
  const purpose = purposes.find((one) => one === preview.data?.purpose);
  if (!preview.data || !purpose) return <LoadingSkeleton />;
  return <UseLink token={token} purpose={purpose} email={preview.data.email} />;
}

type Props = { token: string; purpose: Purpose; email: string };

function UseLink({ token, purpose, email }: Props) {
  const { t } = useTranslation('identity');
  const arrive = useArrival();
  const [others, setOthers] = useState<string[]>([]);
  const form = useForm({ initialValues: { password: '', sharedComputer: false } });
  const use = identityApi.useMutation('post', '/api/personal-link', {
    meta: { shownByPage: true },
    onSuccess: () => arrive(form.values.sharedComputer),
    onError: (error) => setOthers(showFieldErrors(form, Problem.from(error), ['password'])),
  });
  const send = ({ password, sharedComputer }: { password: string; sharedComputer: boolean }) =>
    use.mutate({ body: { token, sharedComputer, ...(password ? { password } : {}) } });
  return (
    <>
      <PageHeader title={t(`link.${purpose}.title`)} lead={t('link.for', { email })} />
      <form className={classes.narrow} onSubmit={form.onSubmit(send)}>
        <Stack gap="sm">
          <ProblemAlert error={use.error} messages={others} />
          <div>{t(`link.${purpose}.text`)}</div>
          {purpose !== 'sign-in' && (
            <>
              <input type="email" autoComplete="username" value={email} readOnly hidden />
              <NewPassword
                required={purpose === 'reset'}
                {...(purpose === 'reset' ? {} : { label: t('password.optional') })}
                {...form.getInputProps('password')}
              />
            </>
          )}
          <SharedComputer
            value={form.values.sharedComputer}
            onChange={(shared) => form.setFieldValue('sharedComputer', shared)}
          />
          <Button type="submit" loading={use.isPending}>
            {t(`link.${purpose}.button`)}
          </Button>
        </Stack>
      </form>
    </>
  );
}
