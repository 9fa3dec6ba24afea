import { Fragment } from 'react';
import classes from './search.module.css';

type Props = { codes: string[]; word: (code: string) => string; found: ReadonlySet<string> };

/** Words of codes; those that were searched are marked. */
export function Words({ codes, word, found }: Props) {
  return codes.map((code, index) => (
    <Fragment key={code}>
      {index > 0 && ', '}
      {found.has(code) ? <mark className={classes.found}>{word(code)}</mark> : word(code)}
    </Fragment>
  ));
}
