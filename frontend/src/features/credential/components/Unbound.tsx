import { useTranslation } from 'react-i18next';
import { EmptyState } from '@/shared/ui/EmptyState';
import { ErrorState } from '@/shared/ui/ErrorState';
import { LoadingSkeleton } from '@/shared/ui/LoadingSkeleton';
import { credentialApi } from '../api/credentialApi';
import classes from './credential.module.css';
import { DoctorFacts } from './DoctorFacts';
import { IdentityForm } from './IdentityForm';

/** Published profiles whose owner the ministry does not know yet, oldest first. */
export function Unbound() {
  const { t } = useTranslation('credential');
  const doctors = credentialApi.useQuery('get', '/api/ministry/doctors/unbound');
  if (doctors.isPending) return <LoadingSkeleton shape="cards" count={3} />;
  if (doctors.error) return <ErrorState error={doctors.error} onRetry={doctors.refetch} />;
  if (doctors.data.length === 0)
    return <EmptyState title={t('unbound.empty')} text={t('unbound.emptyText')} />;
  return (
    <ul className={classes.list}>
      {doctors.data.map((doctor) => (
        <li key={doctor.id} className={classes.card}>
          <DoctorFacts id={doctor.id} doctor={doctor} related={false} />
          <IdentityForm doctor={doctor.id} />
        </li>
      ))}
    </ul>
  );
}
