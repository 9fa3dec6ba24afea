import { useTranslation } from 'react-i18next';
import { PageHeader } from '@/shared/ui/PageHeader';
import { useDoctors, useKindCounts } from '../api/searchApi';
import type { Kind } from '../api/types';
import { useSearchState } from '../api/useSearchState';
import { DoctorSearch } from '../components/DoctorSearch';
import { KindTabs } from '../components/KindTabs';
import { QueryBox } from '../components/QueryBox';
import { ThingResults } from '../components/ThingResults';
import { useHitKeys } from '../components/useHitKeys';

/** One box for everything: words are understood in any language, filters count, the address can be shared. */
export default function Search() {
  const { t } = useTranslation('search');
  const { state, settled, change } = useSearchState();
  const doctors = useDoctors(settled, state.tab === 'doctor');
  const counts = new Map<Kind, number>(useKindCounts(settled));
  const total = doctors.data?.pages[0]?.total;
  if (state.tab === 'doctor' && total !== undefined) counts.set('doctor', total);
  useHitKeys();
  return (
    <>
      <PageHeader title={t('title')} />
      <QueryBox state={state} onChange={change} />
      <KindTabs current={state.tab} counts={counts} onChange={(tab) => change({ tab })} />
      {state.tab === 'doctor' ? (
        <DoctorSearch state={state} settled={settled} found={doctors} onChange={change} />
      ) : (
        <ThingResults key={state.tab} kind={state.tab} state={state} settled={settled} onChange={change} />
      )}
    </>
  );
}
