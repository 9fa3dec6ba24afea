import { type ReactNode, useId } from 'react';
import classes from './identity.module.css';

type Props = { title: string; children: ReactNode };

/** One group of settings. */
export function Section({ title, children }: Props) {
  const id = useId();
  return (
    <section className={classes.section} aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  );
}
