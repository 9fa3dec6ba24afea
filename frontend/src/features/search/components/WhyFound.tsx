import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Why } from '../api/types';
import classes from './search.module.css';

const few = 2;

/** The reasons, worded by the server: what was found, and by what way the words led there. */
export function WhyFound({ why }: { why: Why[] }) {
  const { t } = useTranslation('search');
  const [all, setAll] = useState(false);
  if (why.length === 0) return null;
  return (
    <div className={classes.why}>
      <span className={classes.whyLabel}>{t('card.why')}</span>
      <ul>
        {(all ? why : why.slice(0, few)).map((one) => (
          <li key={`${one.field} ${one.code} ${one.sentence}`}>{one.sentence}</li>
        ))}
      </ul>
      {why.length > few && (
        <button type="button" className={classes.moreWhy} aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? t('card.fewerReasons') : t('card.moreReasons', { count: why.length - few })}
        </button>
      )}
    </div>
  );
}
