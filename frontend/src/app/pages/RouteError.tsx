import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useRouteError } from 'react-router';
import { Problem } from '@/shared/api/problem';
import { ErrorState } from '@/shared/ui/ErrorState';
import { PageHeader } from '@/shared/ui/PageHeader';
import classes from './pages.module.css';
import { reloadOnce } from './reloadOnce';

/** When a page breaks or its file is gone. */
export function RouteError() {
  const { t } = useTranslation('app');
  const error = useRouteError();
  const fileGone = error instanceof TypeError;
  useEffect(() => {
    // biome-ignore lint/suspicious/noConsole: the only trace of a broken page that support can ask for
    console.error(error);
  }, [error]);
  useEffect(() => {
    // A new version was put on the server: the old page's files are gone, the new page knows the new ones.
    if (fileGone) reloadOnce();
  }, [fileGone]);
  return (
    <main className={classes.bare}>
      <PageHeader title={t('broken.title')} />
      <ErrorState
        error={error instanceof Problem ? error : new Problem(fileGone ? 0 : 500, {})}
        onRetry={() => window.location.reload()}
      />
    </main>
  );
}
