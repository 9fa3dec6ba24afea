import { SearchX } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Slot } from '@/shared/routing/slots';
import { EmptyState } from '@/shared/ui/EmptyState';
import { ErrorState } from '@/shared/ui/ErrorState';
import { useThings, wordsOf } from '../api/searchApi';
import type { SearchState } from '../api/searchState';
import type { OtherKind } from '../api/types';
import { CardSkeletons } from './CardSkeletons';
import { FallbackNote } from './FallbackNote';
import { MoreHits } from './MoreHits';
import classes from './search.module.css';
import { ThingCard } from './ThingCard';
import { Understood } from './Understood';

type Props = {
  kind: OtherKind;
  /** What the reader sees already, and what the server was asked. */
  state: SearchState;
  settled: SearchState;
  onChange: (part: Partial<SearchState>) => void;
};

/** Offers, needs, events or institutions that the words find. */
export function ThingResults({ kind, state, settled, onChange }: Props) {
  const { t } = useTranslation('search');
  const found = useThings(kind, settled);
  const pages = found.data?.pages ?? [];
  const [first] = pages;
  return (
    <>
      <Understood
        chips={first?.understood ?? []}
        plain={settled.plain}
        onPlain={(plain) => onChange({ plain })}
      />
      <div className={classes.bar}>
        <strong aria-live="polite">{first && t(`totalOf.${kind}`, { count: first.total })}</strong>
      </div>
      <div className={classes.actions}>
        <Slot
          name="search.actions"
          kind={kind}
          query={wordsOf(state).toString()}
          title={state.q.trim() || t(`tab.${kind}`)}
        />
      </div>
      {first?.fallback && <FallbackNote />}
      <div className={classes.results} aria-busy={found.isFetching}>
        {found.error && !first ? (
          <ErrorState error={found.error} onRetry={found.refetch} />
        ) : first === undefined ? (
          <CardSkeletons />
        ) : first.total === 0 ? (
          <EmptyState icon={<SearchX size={32} />} title={t('empty.nothing')} text={t('empty.text')} />
        ) : (
          <>
            <ul className={classes.list} aria-label={t('results')}>
              {pages.flatMap(({ hits }) =>
                hits.map((hit) => (
                  <li key={hit.id}>
                    <ThingCard hit={hit} />
                  </li>
                )),
              )}
            </ul>
            <MoreHits
              shown={pages.reduce((sum, { hits }) => sum + hits.length, 0)}
              total={first.total}
              pages={pages.length}
              found={found}
              onMore={(more) => onChange({ more })}
            />
          </>
        )}
      </div>
    </>
  );
}
