import { useTranslation } from 'react-i18next';
import { StateBadge } from '@/shared/ui/StateBadge';
import type { Institution } from '../api/institutionApi';
import classes from './institution.module.css';

/** Verified by the ministry, or not confirmed yet. */
export function Marks({ institution }: { institution: Institution }) {
  const { t } = useTranslation('institution');
  if (institution.confirmed && !institution.verified) return null;
  return (
    <span className={classes.badges}>
      {institution.verified && <StateBadge tone="good" label={t('mark.verified')} />}
      {!institution.confirmed && <StateBadge tone="waits" label={t('mark.unconfirmed')} />}
    </span>
  );
}
