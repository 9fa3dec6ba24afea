import { localStorageColorSchemeManager, MantineProvider } from '@mantine/core';
import { QueryClientProvider } from '@tanstack/react-query';
import { lazy, Suspense } from 'react';
import { RouterProvider } from 'react-router/dom';
import { makeQueryClient } from '@/shared/api/queryClient';
import { LiveProvider } from '@/shared/live/LiveProvider';
import { withStyles } from '@/shared/routing/styles';
import { useNotificationsWanted } from '@/shared/ui/notify';
import { nonce } from './nonce';
import { makeRouter } from './router';
import { cssVariables, theme } from './theme';

const NotificationHost = lazy(() => withStyles(import('./NotificationHost')));
const queryClient = makeQueryClient();
const router = makeRouter(queryClient);
const colorScheme = localStorageColorSchemeManager({ key: 'daryger.scheme' });

export function App() {
  const notificationsWanted = useNotificationsWanted();
  return (
    <MantineProvider
      theme={theme}
      cssVariablesResolver={cssVariables}
      defaultColorScheme="auto"
      colorSchemeManager={colorScheme}
      getStyleNonce={nonce}
    >
      <QueryClientProvider client={queryClient}>
        <LiveProvider>
          <RouterProvider router={router} />
        </LiveProvider>
      </QueryClientProvider>
      {notificationsWanted && (
        <Suspense fallback={null}>
          <NotificationHost />
        </Suspense>
      )}
    </MantineProvider>
  );
}
