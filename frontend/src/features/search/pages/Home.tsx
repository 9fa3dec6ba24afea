import { Button, TextInput } from '@mantine/core';
import { Hospital, Landmark, Search, Stethoscope } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { A, useGo } from '@/shared/routing/links';
import { Slot } from '@/shared/routing/slots';
import { useSession } from '@/shared/session/session';
import { PageHeader } from '@/shared/ui/PageHeader';
import { CountryList } from '../components/CountryList';
import classes from './home.module.css';

const doors = [
  { name: 'doctor', icon: Stethoscope, visitor: '/sign-up', member: '/me' },
  { name: 'institution', icon: Hospital, visitor: '/sign-in', member: '/me/menu' },
  { name: 'ministry', icon: Landmark, visitor: '/sign-in?next=/ministry', member: '/ministry' },
] as const;

export default function Home() {
  const { t } = useTranslation('search');
  const go = useGo();
  const { session } = useSession();
  const [query, setQuery] = useState('');
  return (
    <>
      <PageHeader title={t('home.title')} lead={t('home.lead')} />
      <search>
        <form
          className={classes.search}
          onSubmit={(event) => {
            event.preventDefault();
            go(`/search?q=${encodeURIComponent(query.trim())}`);
          }}
        >
          <TextInput
            className={classes.box}
            type="search"
            size="lg"
            label={t('home.search')}
            placeholder={t('home.searchHint')}
            leftSection={<Search size={20} aria-hidden />}
            value={query}
            onChange={(event) => setQuery(event.currentTarget.value)}
          />
          <Button type="submit" size="lg">
            {t('home.find')}
          </Button>
        </form>
      </search>
      <ul className={classes.doors}>
        {doors.map(({ name, icon: Icon, visitor, member }) => (
          <li key={name} className={classes.door}>
            <Icon size={28} aria-hidden />
            <h2>{t(`home.${name}.title`)}</h2>
            <p>{t(`home.${name}.text`)}</p>
            <A to={session?.signedIn ? member : visitor}>{t(`home.${name}.action`)}</A>
          </li>
        ))}
      </ul>
      <CountryList />
      <div className={classes.more}>
        <Slot name="public.home" />
      </div>
    </>
  );
}
