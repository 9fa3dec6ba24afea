import { useTranslation } from 'react-i18next';
import { formatDay } from '@/shared/time/format';
import { ZoneTime } from '@/shared/time/ZoneTime';
import type { Opened } from '../api/credentialApi';
import classes from './credential.module.css';

type Props = { history: Opened['history'] };

/** Earlier decisions about this document: who, when, why, and what was looked at by whom. */
export function CheckHistory({ history }: Props) {
  const { t } = useTranslation('credential');
  if (history.length === 0) return null;
  return (
    <section className={classes.part} aria-label={t('history.title')}>
      <h3>{t('history.title')}</h3>
      <ol className={classes.scans}>
        {history.map((past) => (
          <li key={past.at}>
            <strong>{t(`outcome.${past.outcome}`)}</strong>
            {past.level && <>: {t(`level.${past.level}`)}</>}
            <div className={classes.small}>
              {past.officerMail}, <ZoneTime instant={past.at} />
            </div>
            {past.reason && <div>{past.reason}</div>}
            {past.due && <div className={classes.small}>{formatDay(past.due, 'short')}</div>}
            {past.lookedAt.length > 0 && (
              <details>
                <summary className={classes.small}>
                  {t('history.lookedAt', { count: past.lookedAt.length })}
                </summary>
                <ul className={classes.lookedAt}>
                  {past.lookedAt.map((one) => (
                    <li key={one.item}>
                      {one.item}{' '}
                      <span className={classes.small}>
                        {one.officerMail}, <ZoneTime instant={one.at} />
                      </span>
                    </li>
                  ))}
                </ul>
              </details>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}
