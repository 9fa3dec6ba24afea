import { Button } from '@mantine/core';
import { X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Chip } from '../api/searchApi';
import classes from './search.module.css';

type Props = {
  chips: Chip[];
  plain: string[];
  onPlain: (plain: string[]) => void;
};

/** What was understood of the words; whoever meant the words themselves takes it away, and can bring it back. */
export function Understood({ chips, plain, onPlain }: Props) {
  const { t } = useTranslation('search');
  if (chips.length === 0 && plain.length === 0) return null;
  return (
    <div className={classes.chips}>
      {chips.length > 0 && <span>{t('understood.label')}</span>}
      {chips.map(({ type, code, label, text }) => (
        <Button
          key={`${type} ${code}`}
          size="compact-sm"
          radius="xl"
          variant="default"
          rightSection={<X size={14} aria-hidden />}
          aria-label={t('understood.remove', { label, text })}
          onClick={() => onPlain([...plain, text])}
        >
          {t(`type.${type}`)}: {label}
        </Button>
      ))}
      {plain.map((text) => (
        <Button
          key={text}
          size="compact-sm"
          radius="xl"
          variant="subtle"
          onClick={() => onPlain(plain.filter((one) => one !== text))}
        >
          {t('understood.asWords', { text })}
        </Button>
      ))}
    </div>
  );
}
