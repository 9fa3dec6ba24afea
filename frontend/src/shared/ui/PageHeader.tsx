import type { ReactNode } from 'react';
import classes from './ui.module.css';
import { useDocumentTitle } from './useDocumentTitle';

type Props = {
  title: string;
  /** One short line under the title. */
  lead?: ReactNode;
  /** The one primary action of the screen, and quiet ones before it. */
  action?: ReactNode;
  /** Above the title: where this belongs. */
  above?: ReactNode;
};

/** Begins every page: its only h1 (which gets the focus after navigation) and the document's title. */
export function PageHeader({ title, lead, action, above }: Props) {
  useDocumentTitle(title);
  return (
    <header className={classes.pageHeader}>
      <div className={classes.pageHeaderText}>
        {above && <div className={classes.above}>{above}</div>}
        <h1 tabIndex={-1}>{title}</h1>
        {lead && <p className={classes.lead}>{lead}</p>}
      </div>
      {action && <div className={classes.pageAction}>{action}</div>}
    </header>
  );
}
