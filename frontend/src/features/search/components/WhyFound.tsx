import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Why } from '../api/types';
import type english from '../locales/en.json';
import classes from './search.module.css';

const few = 2;
type Through = keyof typeof english.through;

/** The reasons, worded by the server, and by what way the words led there when it is not the plain one. */
export function WhyFound({ why }: { why: Why[] }) {
  const { t } = useTranslation('search');
  const [all, setAll] = useState(false);
  if (why.length === 0) return null;
  return (
    <div className={classes.why}>
      <span className={classes.whyLabel}>{t('card.why')}</span>
      <ul>
        {(all ? why : why.slice(0, few)).map((one) => (
          <li key={`${one.field} ${one.code} ${one.sentence}`}>
            {one.sentence}
            {one.through !== 'exact' && (
              <span className={classes.through}>{t(`through.${one.through as Through}`)}</span>
            )}
          </li>
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
