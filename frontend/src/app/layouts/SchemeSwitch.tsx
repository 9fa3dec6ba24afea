import { useComputedColorScheme, useMantineColorScheme } from '@mantine/core';
import { Moon, Sun } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import classes from './frame.module.css';

export function SchemeSwitch() {
  const { t } = useTranslation('app');
  const { setColorScheme } = useMantineColorScheme();
  const scheme = useComputedColorScheme('light');
  const next = scheme === 'dark' ? 'light' : 'dark';
  return (
    <button
      type="button"
      className={classes.iconButton}
      aria-label={t(next === 'dark' ? 'scheme.toDark' : 'scheme.toLight')}
      onClick={() => setColorScheme(next)}
    >
      {next === 'dark' ? <Moon size={20} aria-hidden /> : <Sun size={20} aria-hidden />}
    </button>
  );
}
