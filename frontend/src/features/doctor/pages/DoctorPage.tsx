import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { Problem } from '@/shared/api/problem';
import { useLive } from '@/shared/live/LiveProvider';
import { Slot } from '@/shared/routing/slots';
import { useSession } from '@/shared/session/session';
import { EmptyState } from '@/shared/ui/EmptyState';
import { ErrorState } from '@/shared/ui/ErrorState';
import { LoadingSkeleton } from '@/shared/ui/LoadingSkeleton';
import { PageHeader } from '@/shared/ui/PageHeader';
import { doctorApi } from '../api/doctorApi';
import { DoctorPortrait } from '../components/DoctorPortrait';

/** A doctor, as far as the reader may see. */
export default function DoctorPage() {
  const { t } = useTranslation('doctor');
  const { doctorId = '' } = useParams();
  const { session } = useSession();
  const key = { params: { path: { id: doctorId } } };
  const doctor = doctorApi.useQuery('get', '/api/doctors/{id}', key);
  useLive(session?.signedIn ? `/topic/doctor/${doctorId}` : undefined, [['get', '/api/doctors/{id}', key]]);
  if (doctor.isPending) return <LoadingSkeleton shape="cards" />;
  if (doctor.error) {
    const { status } = Problem.from(doctor.error);
    if (status !== 404 && status !== 400) return <ErrorState error={doctor.error} onRetry={doctor.refetch} />;
    return (
      <>
        <PageHeader title={t('page.missing')} />
        <EmptyState title={t('page.missing')} text={t('page.missingText')} />
      </>
    );
  }
  return (
    <>
      <PageHeader
        title={doctor.data.name?.shown ?? t('page.nameless')}
        action={<Slot name="doctor.actions" doctorId={doctorId} />}
      />
      <DoctorPortrait doctor={doctor.data} />
      {doctor.data.about && <Slot name="page.words" kind="doctor" subjectId={doctorId} own={false} />}
      <Slot name="doctor.offers" doctorId={doctorId} />
      <Slot name="doctor.more" doctorId={doctorId} />
    </>
  );
}
