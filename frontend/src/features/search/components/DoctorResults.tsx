import { useTranslation } from 'react-i18next';
import { ErrorState } from '@/shared/ui/ErrorState';
import type { useDoctors } from '../api/searchApi';
import type { SearchState } from '../api/searchState';
import type { Chip, DoctorHit } from '../api/types';
import { CardSkeletons } from './CardSkeletons';
import { DoctorCard } from './DoctorCard';
import type { LabelOf } from './facetLabels';
import { Loosen } from './Loosen';
import { useHitLabels } from './labels';
import { MoreHits } from './MoreHits';
import classes from './search.module.css';

type Props = {
  found: ReturnType<typeof useDoctors>;
  state: SearchState;
  label: LabelOf;
  onChange: (part: Partial<SearchState>) => void;
};

export function DoctorResults({ found, state, label, onChange }: Props) {
  const { t } = useTranslation('search');
  const pages = found.data?.pages ?? [];
  const [first] = pages;
  if (found.error && !first) return <ErrorState error={found.error} onRetry={found.refetch} />;
  if (!first) return <CardSkeletons />;
  if (first.total === 0) {
    return <Loosen state={state} chips={first.understood} label={label} onChange={onChange} />;
  }
  const concepts = new Set(first.understood.map(({ code }) => code));
  return (
    <>
      <ul className={classes.list} aria-label={t('results')}>
        {pages.map((page, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: pages are only added at the end
          <HitPage key={index} hits={page.hits} chips={concepts} />
        ))}
      </ul>
      <MoreHits
        shown={pages.reduce((sum, { hits }) => sum + hits.length, 0)}
        total={first.total}
        pages={pages.length}
        found={found}
        onMore={(more) => onChange({ more })}
      />
    </>
  );
}

/** A page has its own labels, so that a further one asks only for its own. */
function HitPage({ hits, chips }: { hits: DoctorHit[]; chips: ReadonlySet<Chip['code']> }) {
  const labels = useHitLabels(hits);
  return hits.map((doctor) => (
    <li key={doctor.id}>
      <DoctorCard doctor={doctor} labels={labels} found={chips} />
    </li>
  ));
}
