import { CloudOff, RefreshCw, TriangleAlert } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Problem } from '../api/problem';
import { SignInPlease } from '../session/SignInPlease';
import { Forbidden } from './Forbidden';
import { kindOf, problemDetail, problemTitle } from './problemText';
import classes from './ui.module.css';

type Props = {
  error: unknown;
  onRetry?: () => unknown;
  /** What was kept, e.g. "Your draft is saved". */
  kept?: string;
};

/** What happened, what was kept, what to do. For a part of a page whose data did not come. */
export function ErrorState({ error, onRetry, kept }: Props) {
  const { t } = useTranslation('common');
  const problem = Problem.from(error);
  const kind = kindOf(problem);
  if (kind === 'signIn') return <SignInPlease />;
  if (kind === 'forbidden') return <Forbidden text={problem.detail} />;
  return (
    <div className={classes.state} role="alert">
      <span className={classes.stateIcon} aria-hidden="true">
        {kind === 'offline' ? <CloudOff size={32} /> : <TriangleAlert size={32} />}
      </span>
      <p className={classes.stateTitle}>{problemTitle(problem, t)}</p>
      <p className={classes.stateText}>{problemDetail(problem, t)}</p>
      {kept && <p className={classes.stateText}>{kept}</p>}
      {problem.traceId && <p className={classes.trace}>{t('problem.trace', { id: problem.traceId })}</p>}
      {onRetry && kind !== 'missing' && (
        <button type="button" className={classes.quietButton} onClick={() => void onRetry()}>
          <RefreshCw size={16} aria-hidden />
          {t('action.retry')}
        </button>
      )}
    </div>
  );
}
