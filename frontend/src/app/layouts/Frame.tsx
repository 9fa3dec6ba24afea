import { Suspense, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Outlet, ScrollRestoration, useLocation } from 'react-router';
import { useLive } from '@/shared/live/LiveProvider';
import { SessionEndedPrompt } from '@/shared/session/SessionEndedPrompt';
import { unreadKey } from '@/shared/session/unread';
import { FrameShortcuts } from '@/shared/shortcuts/FrameShortcuts';
import { PageLoading } from '../pages/PageLoading';
import classes from './frame.module.css';
import { Header } from './Header';
import { NavigationProgress } from './NavigationProgress';

const inbox = '/user/queue/inbox';
/** A node lost the connection over which hints come: whatever is shown may be old. */
const resync = '/user/queue/resync';
const everything = [[]];

/** Around every page: skip link, header, and the focus on the heading after navigation. */
export function Frame() {
  const { t } = useTranslation('app');
  useLive(inbox, [unreadKey]);
  useLive(resync, everything);
  return (
    <div className={classes.frame}>
      <a className={classes.skip} href="#main">
        {t('skipToContent')}
      </a>
      <NavigationProgress />
      <Header />
      <Suspense fallback={<PageLoading />}>
        <Outlet />
      </Suspense>
      <FocusAfterNavigation />
      <SessionEndedPrompt />
      <FrameShortcuts />
      <ScrollRestoration />
    </div>
  );
}

/** Screen readers and keyboards begin each new page at its heading. */
function FocusAfterNavigation() {
  const { pathname, hash } = useLocation();
  const shown = useRef(pathname);
  useEffect(() => {
    if (shown.current === pathname || hash) return;
    shown.current = pathname;
    const start = document.querySelector<HTMLElement>('main h1') ?? document.getElementById('main');
    start?.focus({ preventScroll: true });
  }, [pathname, hash]);
  return null;
}
