import { TriangleAlert } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Problem } from '../api/problem';
import { ChangedFields, type FieldLabel } from './ChangedFields';
import { problemDetail, problemTitle } from './problemText';
import classes from './ui.module.css';

type Props = {
  error: unknown;
  /** Messages that belong to no field of the form (see showFieldErrors). */
  messages?: string[];
  /** How the form calls its fields, to say which of them somebody else changed. */
  label?: FieldLabel;
};

/** Above a form whose sending failed: takes the focus, so that nobody waits for an answer that has come. */
export function ProblemAlert({ error, messages, label }: Props) {
  const { t } = useTranslation('common');
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (error) box.current?.focus();
  }, [error]);
  if (!error) return null;
  const problem = Problem.from(error);
  return (
    <div ref={box} className={classes.alert} role="alert" tabIndex={-1}>
      <TriangleAlert size={20} aria-hidden />
      <div>
        <strong>{problemTitle(problem, t)}</strong>
        <div>{problemDetail(problem, t)}</div>
        {label && <ChangedFields problem={problem} label={label} />}
        {messages && messages.length > 0 && (
          <ul>
            {messages.map((message) => (
              <li key={message}>{message}</li>
            ))}
          </ul>
        )}
        {problem.traceId && (
          <div className={classes.trace}>{t('problem.trace', { id: problem.traceId })}</div>
        )}
      </div>
    </div>
  );
}
