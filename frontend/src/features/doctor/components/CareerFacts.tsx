import { useTranslation } from 'react-i18next';
import type { Doctor } from '../api/doctorApi';
import classes from './doctor.module.css';

/** Post, degree, title: what there is of it. */
export function CareerFacts({ doctor }: { doctor: Doctor }) {
  const { t } = useTranslation('doctor');
  const { career, orcid } = doctor;
  const facts: [string, string | undefined][] = [
    [t('place.employer'), career.employer],
    [t('place.position'), career.position],
    [t('place.since'), career.since ? String(career.since) : career.years],
    [t('career.stage'), career.stage && t(`career.stages.${career.stage as 'STUDENT'}`)],
    [t('career.degree'), career.degree && t(`career.degrees.${career.degree as 'MD'}`)],
    [t('career.title'), career.academicTitle && t(`career.titles.${career.academicTitle as 'DOCENT'}`)],
    [t('career.category'), career.category && t(`career.categories.${career.category as 'FIRST'}`)],
  ];
  const shown = facts.filter(([, value]) => value);
  if (shown.length === 0 && !orcid) return null;
  return (
    <section className={classes.card}>
      <h2>{t('page.career')}</h2>
      <dl className={classes.facts}>
        {shown.map(([name, value]) => (
          <div key={name} style={{ display: 'contents' }}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
        {orcid && (
          <>
            <dt>ORCID</dt>
            <dd>
              <a href={`https://orcid.org/${orcid}`} rel="noreferrer">
                {orcid}
              </a>
            </dd>
          </>
        )}
      </dl>
    </section>
  );
}
