import { Button, Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Problem } from '@/shared/api/problem';
import { A } from '@/shared/routing/links';
import { Slot } from '@/shared/routing/slots';
import { hasRole, useSession } from '@/shared/session/session';
import { EmptyState } from '@/shared/ui/EmptyState';
import { LoadingSkeleton } from '@/shared/ui/LoadingSkeleton';
import { PageHeader } from '@/shared/ui/PageHeader';
import { doctorApi } from '../api/doctorApi';
import { StandingCard } from '../components/StandingCard';

/** The home of one's own work: what waits for an answer first, then how the profile stands. */
export default function MyHome() {
  const { t } = useTranslation('doctor');
  const { session } = useSession();
  const doctor = hasRole(session, ['DOCTOR']);
  return (
    <>
      <PageHeader title={t('home.title')} {...(session?.name ? { lead: session.name } : {})} />
      <Stack gap="lg">
        <Slot name="me.home" />
        {doctor ? <Own /> : !hasRole(session, ['PARTICIPANT']) && <Register />}
      </Stack>
    </>
  );
}

function Own() {
  const standing = doctorApi.useQuery('get', '/api/doctors/me', undefined, { retry: false });
  if (standing.isPending) return <LoadingSkeleton shape="cards" count={1} />;
  if (standing.error) return Problem.from(standing.error).status === 404 ? <Register /> : null;
  return <StandingCard standing={standing.data} />;
}

function Register() {
  const { t } = useTranslation('doctor');
  return (
    <EmptyState
      title={t('home.register')}
      text={t('home.registerText')}
      action={
        <Button component={A} to="/me/doctor-registration">
          {t('home.registerAction')}
        </Button>
      }
    />
  );
}
