import { useTranslation } from 'react-i18next';
import { savedApi } from '../api/savedApi';
import { DoctorLine } from './DoctorLine';
import classes from './saved.module.css';

/** Doctors like the one on the page, and what they have in common; nothing when there are none. */
export default function SimilarDoctors({ doctorId }: { doctorId: string }) {
  const { t } = useTranslation('saved');
  const similar = savedApi.useQuery('get', '/api/search/doctors/{id}/similar', {
    params: { path: { id: doctorId } },
  });
  // An extra below the page: when it can't be had, the page is whole without it.
  if (!similar.data || similar.data.hits.length === 0) return null;
  return (
    <section className={classes.more} aria-labelledby="similar">
      <h2 id="similar">{t('similar.title')}</h2>
      <ul className={classes.cards}>
        {similar.data.hits.map(({ doctor, why }) => (
          <li key={doctor.id} className={classes.row}>
            <DoctorLine doctor={doctor} />
            <p className={classes.quiet}>{why.join(' · ')}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
