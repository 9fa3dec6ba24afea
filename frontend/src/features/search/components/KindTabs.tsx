import { useTranslation } from 'react-i18next';
import { formatNumber } from '@/shared/i18n/number';
import { type Kind, kinds } from '../api/types';
import classes from './search.module.css';

type Props = {
  current: Kind;
  counts: ReadonlyMap<Kind, number>;
  onChange: (kind: Kind) => void;
};

/** What is looked for, with how many of each the words find. A kind that this reader may not see is not counted. */
export function KindTabs({ current, counts, onChange }: Props) {
  const { t } = useTranslation('search');
  return (
    <nav className={classes.tabs} aria-label={t('kinds')}>
      {kinds.map((kind) => {
        const count = counts.get(kind);
        if (count === undefined && kind !== 'doctor' && kind !== current) return null;
        return (
          <button
            key={kind}
            type="button"
            aria-current={kind === current ? 'page' : undefined}
            onClick={() => onChange(kind)}
          >
            {t(`tab.${kind}`)}{' '}
            {count !== undefined && <span className={classes.tabCount}>{formatNumber(count)}</span>}
          </button>
        );
      })}
    </nav>
  );
}
