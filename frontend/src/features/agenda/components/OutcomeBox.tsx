import { useTranslation } from 'react-i18next';
import { StateBadge } from '@/shared/ui/StateBadge';
import type { Outcome } from '../api/agendaApi';
import classes from './agenda.module.css';
import { counters } from './counters';

const tones = { YES: 'good', PARTLY: 'waits', NO: 'neutral' } as const;

/** What came of it: for both sides and the ministry. */
export function OutcomeBox({ outcome }: { outcome: Outcome }) {
  const { t } = useTranslation('agenda');
  const counted = counters.filter((name) => outcome.counters[name] > 0);
  return (
    <section className={classes.box} aria-label={t('outcome.title')}>
      <h2>{t('outcome.title')}</h2>
      {outcome.tookPlace ? (
        <p>
          {t('outcome.people', { count: outcome.people })}, {t('outcome.minutes', { count: outcome.minutes })}
        </p>
      ) : (
        <p>
          {t('outcome.notHeld')} {outcome.reason}
        </p>
      )}
      {counted.length > 0 && (
        <ul className={classes.items}>
          {counted.map((name) => (
            <li key={name}>
              {t(`counter.${name}`)}: {outcome.counters[name]}
            </li>
          ))}
        </ul>
      )}
      {outcome.use && (
        <div className={classes.line}>
          <span>{t('use.question')}</span>
          <StateBadge tone={tones[outcome.use]} label={t(`use.${outcome.use}`)} />
          {outcome.useBecause && <span>{outcome.useBecause}</span>}
        </div>
      )}
      {outcome.useAskedAt && !outcome.use && <p className={classes.quiet}>{t('use.asked')}</p>}
    </section>
  );
}
