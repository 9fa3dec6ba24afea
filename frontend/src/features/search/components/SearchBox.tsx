import { Search } from 'lucide-react';
import { type FormEvent, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { A, useGo } from '@/shared/routing/links';
import { addressOfSuggestion } from '../api/suggestApi';
import classes from '../pages/home.module.css';
import { useSuggest } from './useSuggest';

const examples = ['skill', 'place', 'name'] as const;

const searchFor = (query: string) => `/search?q=${encodeURIComponent(query.trim())}`;

/** The one box of the public home, with questions that it understands. Plain HTML: the home does without Mantine. */
export function SearchBox() {
  const { t } = useTranslation('search');
  const go = useGo();
  const id = useId();
  const [query, setQuery] = useState('');
  const suggest = useSuggest(query, (one, before) => go(addressOfSuggestion(one, before)));
  const submit = (event: FormEvent) => {
    event.preventDefault();
    go(searchFor(query));
  };
  return (
    <search>
      <form className={classes.search} onSubmit={submit}>
        <label htmlFor={id}>{t('home.search')}</label>
        <div className={classes.box}>
          <Search size={22} aria-hidden />
          <input
            id={id}
            type="search"
            placeholder={t('home.searchHint')}
            value={query}
            onChange={(event) => setQuery(event.currentTarget.value)}
            {...suggest.field}
          />
          <button type="submit">{t('home.find')}</button>
          {suggest.list}
        </div>
      </form>
      <p className={classes.examples}>
        <span>{t('home.try')}</span>
        {examples.map((name) => (
          <A key={name} to={searchFor(t(`home.example.${name}`))}>
            {t(`home.example.${name}`)}
          </A>
        ))}
      </p>
    </search>
  );
}
