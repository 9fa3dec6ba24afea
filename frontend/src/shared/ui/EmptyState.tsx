import { Inbox } from 'lucide-react';
import type { ReactNode } from 'react';
import classes from './ui.module.css';

type Props = {
  title: string;
  /** The next step, in one sentence. */
  text?: ReactNode;
  action?: ReactNode;
  icon?: ReactNode;
};

/** Nothing here yet, and what to do about it. */
export function EmptyState({ title, text, action, icon }: Props) {
  return (
    <div className={classes.state}>
      <span className={classes.stateIcon} aria-hidden="true">
        {icon ?? <Inbox size={32} />}
      </span>
      <p className={classes.stateTitle}>{title}</p>
      {text && <p className={classes.stateText}>{text}</p>}
      {action}
    </div>
  );
}
