import { KeyRound } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'react-router';
import { A } from '../routing/links';
import classes from '../ui/ui.module.css';

/** A page for people who are signed in; the sign-in page comes back here. */
export function SignInPlease() {
  const { t } = useTranslation('common');
  const { pathname, search } = useLocation();
  return (
    <div className={classes.state}>
      <span className={classes.stateIcon} aria-hidden="true">
        <KeyRound size={32} />
      </span>
      <p className={classes.stateTitle}>{t('problem.signIn.title')}</p>
      <p className={classes.stateText}>{t('problem.signIn.text')}</p>
      <A to={`/sign-in?next=${encodeURIComponent(pathname + search)}`}>{t('action.signIn')}</A>
    </div>
  );
}
