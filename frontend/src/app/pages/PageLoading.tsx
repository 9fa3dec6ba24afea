import classes from './pages.module.css';

/** Before the first texts are there: quiet, without words. */
export function PageLoading() {
  return <div className={classes.loading} aria-busy="true" />;
}
