import './styles/full';
import { MantineProvider } from '@mantine/core';
import { type ReactNode, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useScheme } from '@/shared/ui/scheme';
import { nonce } from './nonce';
import { cssVariables, themeFor } from './theme';

/** Mantine in our colours and the reader's words, around every page but the light ones. */
export default function Kit({ children }: { children: ReactNode }) {
  const { t, i18n } = useTranslation('common');
  const theme = useMemo(() => themeFor(i18n.language, t), [i18n.language, t]);
  return (
    <MantineProvider
      theme={theme}
      cssVariablesResolver={cssVariables}
      forceColorScheme={useScheme()}
      getStyleNonce={nonce}
    >
      {children}
    </MantineProvider>
  );
}
