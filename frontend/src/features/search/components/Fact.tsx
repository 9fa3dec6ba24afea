import type { ReactNode } from 'react';
import classes from './search.module.css';

type Props = { icon: ReactNode; tone?: 'good'; children: ReactNode };

export function Fact({ icon, tone, children }: Props) {
  return (
    <p className={classes.fact} data-tone={tone}>
      {icon}
      <span>{children}</span>
    </p>
  );
}
