import { localStorageColorSchemeManager, MantineProvider } from '@mantine/core';
import { type QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { type ComponentProps, lazy, Suspense, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { RouterProvider } from 'react-router/dom';
import { LiveProvider } from '@/shared/live/LiveProvider';
import { SlotsProvider } from '@/shared/routing/slots';
import { withStyles } from '@/shared/routing/styles';
import { useNotificationsWanted } from '@/shared/ui/notify';
import { nonce } from './nonce';
import { slots } from './slots';
import { cssVariables, themeFor } from './theme';

const NotificationHost = lazy(() => withStyles(import('./NotificationHost')));
const colorScheme = localStorageColorSchemeManager({ key: 'daryger.scheme' });

type Props = { queryClient: QueryClient; router: ComponentProps<typeof RouterProvider>['router'] };

export function App({ queryClient, router }: Props) {
  const { t, i18n } = useTranslation('common');
  const theme = useMemo(() => themeFor(i18n.language, t), [i18n.language, t]);
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
    </MantineProvider>
  );
}
