import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Navigate } from 'react-router';
import { DraftGate } from '@/shared/drafts/DraftGate';
import { usePath } from '@/shared/routing/links';
import { hasRole, useSession } from '@/shared/session/session';
import { ErrorState } from '@/shared/ui/ErrorState';
import { LoadingSkeleton } from '@/shared/ui/LoadingSkeleton';
import { PageHeader } from '@/shared/ui/PageHeader';
import { emptyAvailability, emptyDetails, emptyExpertise, type Invitation } from '../api/doctorApi';
import { isRegistered, readInvitation } from '../api/own';
import { type RegistrationDraft, RegistrationSteps } from '../components/RegistrationSteps';

/** Registration in steps, on a phone in under ten minutes; what is entered saves itself. */
export default function Registration() {
  const { t } = useTranslation('doctor');
  const path = usePath();
  const invitation = useQuery({
    queryKey: ['doctor', 'invitation'],
    queryFn: async () => (await readInvitation()) ?? null,
  });
  const { session } = useSession();
  const isDoctor = hasRole(session, ['DOCTOR']);
  // Participants may become doctors; only a doctor can have a profile already.
  const registered = useQuery({
    queryKey: ['doctor', 'registered'],
    queryFn: isRegistered,
    gcTime: 0,
    enabled: isDoctor,
  });
  if (invitation.isError) return <ErrorState error={invitation.error} onRetry={invitation.refetch} />;
  if (registered.data) return <Navigate to={path('/me/profile')} replace />;
  return (
    <>
      <PageHeader title={t('registration.title')} lead={t('registration.lead')} />
      {invitation.isPending || (isDoctor && registered.isPending) ? (
        <LoadingSkeleton shape="form" />
      ) : (
        <DraftGate form="doctor-registration" initial={begin(invitation.data ?? undefined)}>
          {(draft) => <RegistrationSteps draft={draft} />}
        </DraftGate>
      )}
    </>
  );
}

/** What the ministry noted in its invitation is a start; the person may change all of it. */
function begin(invitation: Invitation | undefined): RegistrationDraft {
  return {
    name: invitation?.name ?? {},
    details: { ...emptyDetails, ...(invitation?.country ? { country: invitation.country } : {}) },
    expertise: { ...emptyExpertise, ...(invitation?.specialty ? { main: invitation.specialty } : {}) },
    availability: emptyAvailability,
    step: 0,
  };
}
