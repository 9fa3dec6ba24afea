import { useEffect, useRef } from 'react';
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
  const strip = useRef<HTMLElement>(null);
  const shown = kinds.filter((kind) => counts.has(kind) || kind === 'doctor' || kind === current);
  const place = shown.indexOf(current);
  // On a phone the strip is wider than the screen; counts that come later move the tab.
  useEffect(() => {
    const tab = strip.current?.children[place];
    if (strip.current && tab instanceof HTMLElement) {
      strip.current.scrollLeft =
        tab.offsetLeft - strip.current.offsetLeft - (strip.current.clientWidth - tab.offsetWidth) / 2;
    }
  }, [place]);
  return (
    <nav ref={strip} className={classes.tabs} aria-label={t('kinds')}>
      {shown.map((kind) => {
        const count = counts.get(kind);
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
