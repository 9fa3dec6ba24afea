import { Button, Drawer, Group, Select, TextInput } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { keepPreviousData } from '@tanstack/react-query';
import { ListFilter, Search as SearchIcon } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useGo } from '@/shared/routing/links';
import { Slot } from '@/shared/routing/slots';
import { TablePages } from '@/shared/table/TablePages';
import { ErrorState } from '@/shared/ui/ErrorState';
import { PageHeader } from '@/shared/ui/PageHeader';
import { pageSize, searchApi, sorts } from '../api/searchApi';
import { addressOf, filterCount, readState, type SearchState } from '../api/searchState';
import { addressOfSuggestion, facetOf, type Suggestion } from '../api/suggestApi';
import { useSearchState } from '../api/useSearchState';
import { Facets } from '../components/Facets';
import { Results } from '../components/Results';
import classes from '../components/search.module.css';
import suggestClasses from '../components/suggest.module.css';
import { Understood } from '../components/Understood';
import { useSuggest } from '../components/useSuggest';

function queryOf({ q, plain, filters, sort, page }: SearchState) {
  return { q: q.trim(), plain, ...filters, sort, page, size: pageSize };
}

/** Finds doctors: words are understood in three languages, filters count, the address can be shared. */
export default function Search() {
  const { t } = useTranslation('search');
  const { state, settled, change } = useSearchState();
  const go = useGo();
  const suggest = useSuggest(state.q, (one: Suggestion, before: string) => {
    const meant = facetOf(one);
    if (!meant) {
      if (one.type === 'place') change({ q: `${before} ${one.text}`.trim() });
      else go(addressOfSuggestion(one, before));
      return;
    }
    const codes = new Set([...state.filters[meant.facet], meant.code]);
    change({ q: before, plain: [], filters: { ...state.filters, [meant.facet]: [...codes] } });
  });
  const [filtersOpen, drawer] = useDisclosure(false);
  const answer = searchApi.useQuery(
    'get',
    '/api/search/doctors',
    { params: { query: queryOf(settled) } },
    { placeholderData: keepPreviousData },
  );
  const chosen = filterCount(state);
  const filters = (
    <>
      <Facets
        counts={answer.data?.facets ?? {}}
        filters={state.filters}
        onChange={(next) => change({ filters: next })}
      />
      {chosen > 0 && (
        <Button
          variant="default"
          onClick={() => change({ filters: readState(new URLSearchParams()).filters })}
        >
          {t('facet.clear')}
        </Button>
      )}
    </>
  );
  return (
    <>
      <PageHeader title={t('title')} />
      <search>
        <div className={suggestClasses.anchor}>
          <TextInput
            type="search"
            size="lg"
            label={t('home.search')}
            placeholder={t('home.searchHint')}
            leftSection={<SearchIcon size={20} aria-hidden />}
            maxLength={200}
            value={state.q}
            onChange={(event) => change({ q: event.currentTarget.value, plain: [] })}
            {...suggest.field}
          />
          {suggest.list}
        </div>
        <Understood
          chips={answer.data?.understood ?? []}
          plain={state.plain}
          onPlain={(plain) => change({ plain })}
        />
      </search>
      <Group gap="xs" mb="sm">
        <Slot name="search.actions" query={addressOf({ ...settled, page: 0 }).toString()} title={settled.q} />
      </Group>
      <div className={classes.bar}>
        <strong aria-live="polite">{answer.data && t('total', { count: answer.data.total })}</strong>
        <Button
          variant="default"
          hiddenFrom="md"
          leftSection={<ListFilter size={16} aria-hidden />}
          onClick={drawer.open}
        >
          {chosen > 0 ? t('filtersChosen', { count: chosen }) : t('filters')}
        </Button>
        <Select
          aria-label={t('sort.label')}
          data={sorts.map((sort) => ({ value: sort, label: t(`sort.${sort}`) }))}
          value={state.sort}
          allowDeselect={false}
          onChange={(sort) => change({ sort: sort ?? 'RELEVANCE' })}
        />
      </div>
      <div className={classes.layout}>
        <div className={classes.results} aria-busy={answer.isFetching}>
          {answer.error ? (
            <ErrorState error={answer.error} onRetry={answer.refetch} />
          ) : (
            <Results
              answer={answer.data}
              filtered={chosen > 0}
              onClear={() => change({ filters: readState(new URLSearchParams()).filters })}
            />
          )}
          <TablePages
            page={state.page}
            size={pageSize}
            total={answer.data?.total ?? 0}
            onPage={(page) => {
              change({ page });
              window.scrollTo({ top: 0 });
            }}
          />
        </div>
        <aside className={classes.filters} aria-label={t('filters')}>
          {filters}
        </aside>
      </div>
      <Drawer opened={filtersOpen} onClose={drawer.close} title={t('filters')} position="bottom" size="85%">
        {filters}
        <Button fullWidth mt="md" onClick={drawer.close}>
          {t('showResults', { count: answer.data?.total ?? 0 })}
        </Button>
      </Drawer>
    </>
  );
}
