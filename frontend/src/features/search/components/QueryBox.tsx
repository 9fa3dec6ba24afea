import { TextInput } from '@mantine/core';
import { Search } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useGo } from '@/shared/routing/links';
import { isChosen, type SearchState, toggled, typed } from '../api/searchState';
import { addressOfSuggestion, facetOf, type Suggestion } from '../api/suggestApi';
import classes from './search.module.css';
import { useSuggest } from './useSuggest';

type Props = { state: SearchState; onChange: (part: Partial<SearchState>) => void };

/** The one box: results follow while one types; a suggestion becomes a filter, or leads to its page. */
export function QueryBox({ state, onChange }: Props) {
  const { t } = useTranslation('search');
  const go = useGo();
  const choose = (suggestion: Suggestion, before: string) => {
    const meant = facetOf(suggestion);
    if (suggestion.id) go(addressOfSuggestion(suggestion, before));
    else if (meant && state.tab === 'doctor') {
      const chosen = isChosen(state, meant.facet, meant.code);
      onChange({ ...typed(before, state), ...(chosen ? {} : toggled(state, meant.facet, meant.code)) });
    } else onChange(typed(`${before} ${suggestion.text}`.trim(), state));
  };
  const suggest = useSuggest(state.q, choose);
  return (
    <search className={classes.head}>
      <TextInput
        type="search"
        size="lg"
        label={t('home.search')}
        placeholder={t('home.searchHint')}
        leftSection={<Search size={20} aria-hidden />}
        maxLength={200}
        value={state.q}
        onChange={(event) => onChange(typed(event.currentTarget.value, state))}
        {...suggest.field}
      />
      {suggest.list}
    </search>
  );
}
