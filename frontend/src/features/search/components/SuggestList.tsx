import { useQuery } from '@tanstack/react-query';
import { Hospital, MapPin, Stethoscope, UserRound } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '@/shared/routing/links';
import { nothing, type Suggested, type Suggestion, suggestQuery } from '../api/suggestApi';
import classes from './suggest.module.css';

const pause = 150;
const icons = { name: UserRound, concept: Stethoscope, place: MapPin, institution: Hospital };

type Props = {
  id: string;
  typed: string;
  active: number;
  onFound: (found: Suggested) => void;
  onChoose: (suggestion: Suggestion) => void;
};

/** What may be meant; asked when the reader pauses. Nothing is shown while nothing is known for just this text. */
export default function SuggestList({ id, typed, active, onFound, onChoose }: Props) {
  const { t } = useTranslation('search');
  const language = useLanguage();
  const text = typed.trim();
  const [settled, setSettled] = useState('');
  useEffect(() => {
    const timer = window.setTimeout(() => setSettled(text), pause);
    return () => window.clearTimeout(timer);
  }, [text]);
  const { data } = useQuery(suggestQuery(settled, language));
  const current = settled === text ? data : undefined;
  useEffect(() => onFound(current ?? nothing), [current, onFound]);
  if (!current || current.items.length === 0) return null;
  return (
    <div id={id} role="listbox" aria-label={t('suggest.label')} className={classes.list}>
      {current.items.map((item, index) => {
        const Icon = icons[item.type];
        return (
          <div
            key={`${item.type} ${item.kind} ${item.code ?? item.id}`}
            id={`${id}-${index}`}
            role="option"
            tabIndex={-1}
            aria-selected={index === active}
            className={classes.option}
            // the text field keeps the focus
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => onChoose(item)}
            onKeyDown={(event) => event.key === 'Enter' && onChoose(item)}
          >
            <Icon size={18} aria-hidden />
            <span className={classes.text}>
              {current.before && <span className={classes.before}>{current.before} </span>}
              {item.text}
            </span>
            <span className={classes.hint}>{item.hint ?? t(`suggest.${item.type}`)}</span>
          </div>
        );
      })}
    </div>
  );
}
