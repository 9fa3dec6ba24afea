import { Info } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import classes from './search.module.css';

/** The search cluster is away: this node answered, perhaps some minutes behind. */
export function FallbackNote() {
  const { t } = useTranslation('search');
  return (
    <p className={classes.note} role="note">
      <Info size={16} aria-hidden />
      {t('fallback')}
    </p>
  );
}
