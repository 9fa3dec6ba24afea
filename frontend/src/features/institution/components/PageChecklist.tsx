import { useTranslation } from 'react-i18next';
import { A } from '@/shared/routing/links';
import type { InstitutionPage } from '../api/institutionApi';
import classes from './institution.module.css';

/** What is missing on the page and helps doctors to agree; gone when all is there. */
export function PageChecklist({ page }: { page: InstitutionPage }) {
  const { t } = useTranslation('institution');
  const to = `/institution/${page.institution.id}/page`;
  const missing = (
    [
      ['rooms', page.rooms.length === 0],
      ['hours', page.teachingHours.length === 0],
      ['equipment', page.equipment.length === 0],
      ['departments', page.departments.length === 0],
    ] as const
  ).filter(([, absent]) => absent);
  if (missing.length === 0) return null;
  return (
    <section className={classes.section}>
      <h2>{t('checklist.title')}</h2>
      <ul className={classes.list}>
        {missing.map(([part]) => (
          <li key={part} className={classes.row}>
            <span className={classes.rowText}>{t(`checklist.${part}`)}</span>
            <A to={`${to}#${part}`}>{t('checklist.fill')}</A>
          </li>
        ))}
      </ul>
    </section>
  );
}
