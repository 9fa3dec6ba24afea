import { CircleCheck, Star } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import classes from './facets.module.css';

type Props = { nice: boolean; of: string; onChange: () => void };

/** Whether a chosen value is needed, or only puts people further up. */
export function Weight({ nice, of, onChange }: Props) {
  const { t } = useTranslation('search');
  const Icon = nice ? Star : CircleCheck;
  return (
    <button
      type="button"
      className={classes.weight}
      data-nice={nice || undefined}
      aria-pressed={nice}
      aria-label={t('weight.toggle', { value: of })}
      title={t(nice ? 'weight.toMust' : 'weight.toNice')}
      onClick={onChange}
    >
      <Icon size={14} aria-hidden />
      {t(nice ? 'weight.nice' : 'weight.must')}
    </button>
  );
}
