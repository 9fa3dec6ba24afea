import { useTranslation } from 'react-i18next';
import { NavLink } from 'react-router';
import { A, usePath } from '@/shared/routing/links';
import { useSession } from '@/shared/session/session';
import { TundukMark } from '@/shared/ui/TundukMark';
import { publicNavigation } from '../navigation/public';
import { hasPage, useNavigation } from '../navigation/useNavigation';
import { AccountLinks } from './AccountLinks';
import classes from './frame.module.css';
import { LanguageSwitch } from './LanguageSwitch';
import { SchemeSwitch } from './SchemeSwitch';

export function Header() {
  const { t } = useTranslation(['app', 'common']);
  const path = usePath();
  const { session } = useSession();
  const items = useNavigation(publicNavigation);
  return (
    <header className={classes.header}>
      <A to="/" className={classes.brand}>
        <TundukMark />
        <span>{t('common:brand')}</span>
      </A>
      <nav
        className={classes.headerLinks}
        aria-label={t('navigation.public')}
        data-on-phones={session?.signedIn === false || undefined}
      >
        {items.map(({ to, text }) => (
          <NavLink key={to} to={path(to)}>
            {t(text)}
          </NavLink>
        ))}
      </nav>
      <div className={classes.headerEnd}>
        <LanguageSwitch />
        <SchemeSwitch />
        {session?.signedIn && <AccountLinks session={session} />}
        {session && !session.signedIn && hasPage('/sign-in') && (
          <A to="/sign-in" className={classes.signIn}>
            {t('common:action.signIn')}
          </A>
        )}
      </div>
    </header>
  );
}
