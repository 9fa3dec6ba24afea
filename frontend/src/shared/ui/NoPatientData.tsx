import { ShieldAlert } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import classes from './ui.module.css';

/** Stands wherever text or files can be entered. Give its id to the field's aria-describedby where it helps. */
export function NoPatientData({ id }: { id?: string }) {
  const { t } = useTranslation('common');
  return (
    <p className={classes.noPatientData} id={id}>
      <ShieldAlert size={16} aria-hidden />
      <span>{t('noPatientData')}</span>
    </p>
  );
}
