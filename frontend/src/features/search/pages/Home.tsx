import { ArrowRight, Hospital, Landmark, Stethoscope } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { A } from '@/shared/routing/links';
import { Slot } from '@/shared/routing/slots';
import { hasRole, homeOf, institutionRoles, ministryRoles, useSession } from '@/shared/session/session';
import { PageHeader } from '@/shared/ui/PageHeader';
import { TundukMark } from '@/shared/ui/TundukMark';
import { CountryList } from '../components/CountryList';
import { LiveNumbers } from '../components/LiveNumbers';
import { SearchBox } from '../components/SearchBox';
import classes from './home.module.css';

const doors = [
  { name: 'doctor', icon: Stethoscope, visitor: '/sign-up' },
  { name: 'institution', icon: Hospital, visitor: '/sign-in' },
  { name: 'ministry', icon: Landmark, visitor: '/sign-in?next=/ministry' },
] as const;

/** Where a door leads somebody who is signed in: the own work behind it, else the own menu. */
function useMembersDoor(): (name: (typeof doors)[number]['name']) => string {
  const { session } = useSession();
  const home = homeOf(session);
  return (name) => {
    if (name === 'doctor') return '/me';
    if (name === 'ministry') return hasRole(session, ministryRoles) ? '/ministry' : '/me/menu';
    return hasRole(session, institutionRoles) && home.startsWith('/institution') ? home : '/me/menu';
  };
}

export default function Home() {
  const { t } = useTranslation('search');
  const { session } = useSession();
  const membersDoor = useMembersDoor();
  return (
    <>
      <div className={classes.hero}>
        <span className={classes.mark}>
          <TundukMark size={420} />
        </span>
        <PageHeader title={t('home.title')} lead={t('home.lead')} />
        <SearchBox />
        <LiveNumbers />
      </div>
      <ul className={classes.doors}>
        {doors.map(({ name, icon: Icon, visitor }) => (
          <li key={name} className={classes.door}>
            <span className={classes.doorIcon}>
              <Icon size={24} aria-hidden />
            </span>
            <h2>{t(`home.${name}.title`)}</h2>
            <p>{t(`home.${name}.text`)}</p>
            <A to={session?.signedIn ? membersDoor(name) : visitor}>
              {t(`home.${name}.action`)} <ArrowRight size={16} aria-hidden />
            </A>
          </li>
        ))}
      </ul>
      <div className={classes.more}>
        <Slot name="public.home" />
      </div>
      <CountryList />
    </>
  );
}
