import { type QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { type ComponentProps, lazy, Suspense } from 'react';
import { RouterProvider } from 'react-router/dom';
import { LiveProvider } from '@/shared/live/LiveProvider';
import { withKit } from '@/shared/routing/kit';
import { SlotsProvider } from '@/shared/routing/slots';
import { useNotificationsWanted } from '@/shared/ui/notify';
import { slots } from './slots';

const NotificationHost = lazy(() => withKit(import('./NotificationHost')));

type Props = { queryClient: QueryClient; router: ComponentProps<typeof RouterProvider>['router'] };

export function App({ queryClient, router }: Props) {
  const notificationsWanted = useNotificationsWanted();
  return (
    <>
      <QueryClientProvider client={queryClient}>
        <LiveProvider>
          <SlotsProvider value={slots}>
            <RouterProvider router={router} />
          </SlotsProvider>
        </LiveProvider>
      </QueryClientProvider>
      {notificationsWanted && (
        <Suspense fallback={null}>
          <NotificationHost />
        </Suspense>
      )}
    </>
  );
}
