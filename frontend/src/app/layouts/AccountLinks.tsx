import { CircleUserRound } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { A } from '@/shared/routing/links';
import { homeOf, type Session } from '@/shared/session/session';
import classes from './frame.module.css';

/** The way to one's own work; everything about the account stands on the menu page. */
export function AccountLinks({ session }: { session: Session }) {
  const { t } = useTranslation('app');
  const home = homeOf(session);
  return (
    <>
      {home !== '/me' && (
        <A to={home} className={classes.myWork}>
          {t('header.myWork')}
        </A>
      )}
      <A
        to="/me/menu"
        className={classes.account}
        aria-label={t('header.account', { name: session.name ?? '' })}
      >
        <CircleUserRound size={20} aria-hidden />
        <span className={classes.accountName}>{session.name}</span>
      </A>
    </>
  );
}
