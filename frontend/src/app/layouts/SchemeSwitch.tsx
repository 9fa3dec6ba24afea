import { Moon, Sun } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { chooseScheme, useScheme } from '@/shared/ui/scheme';
import classes from './frame.module.css';

export function SchemeSwitch() {
  const { t } = useTranslation('app');
  const next = useScheme() === 'dark' ? 'light' : 'dark';
  return (
    <button
      type="button"
      className={classes.iconButton}
      aria-label={t(next === 'dark' ? 'scheme.toDark' : 'scheme.toLight')}
      onClick={() => chooseScheme(next)}
    >
      {next === 'dark' ? <Moon size={20} aria-hidden /> : <Sun size={20} aria-hidden />}
    </button>
  );
}
