import { Languages, MapPin, Stethoscope, Undo2, Wrench, X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Chip, ConceptType } from '../api/types';
import classes from './search.module.css';

const icons: Partial<Record<ConceptType, typeof MapPin>> = {
  SPECIALTY: Stethoscope,
  SKILL: Wrench,
  REGION: MapPin,
  COUNTRY: MapPin,
  CITY: MapPin,
  LANGUAGE: Languages,
};

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
    <section className={classes.chips} aria-label={t('understood.label')}>
      <span className={classes.chipsLabel}>{t('understood.label')}</span>
      {chips.map(({ type, code, label, text }) => {
        const Icon = icons[type];
        return (
          <button
            type="button"
            key={`${type} ${code} ${text}`}
            className={classes.chip}
            aria-label={t('understood.remove', { label, text })}
            title={t('understood.remove', { label, text })}
            onClick={() => onPlain([...plain, text])}
          >
            {Icon && <Icon size={14} aria-hidden />}
            <span>
              <span className={classes.chipType}>{t(`type.${type}`)}:</span> {label}
            </span>
            <X size={14} aria-hidden />
          </button>
        );
      })}
      {plain.map((text) => (
        <button
          type="button"
          key={text}
          className={classes.chip}
          data-plain
          aria-label={t('understood.takeBack', { text })}
          title={t('understood.takeBack', { text })}
          onClick={() => onPlain(plain.filter((one) => one !== text))}
        >
          <span>{t('understood.asText', { text })}</span>
          <Undo2 size={14} aria-hidden />
        </button>
      ))}
    </section>
  );
}
