import { Lock } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { A } from '../routing/links';
import { homeOf, useSession } from '../session/session';
import classes from './ui.module.css';

type Props = { text?: string | undefined };

/** The page exists, but not for this person. */
export function Forbidden({ text }: Props) {
  const { t } = useTranslation('common');
  const { session } = useSession();
  return (
    <div className={classes.state}>
      <span className={classes.stateIcon} aria-hidden="true">
        <Lock size={32} />
      </span>
      <p className={classes.stateTitle}>{t('problem.forbidden.title')}</p>
      <p className={classes.stateText}>{text ?? t('problem.forbidden.text')}</p>
      <A to={homeOf(session)}>{t('action.toMyHome')}</A>
    </div>
  );
}
