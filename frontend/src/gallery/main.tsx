import '../app/styles/core';
import '../app/styles/full';
import { localStorageColorSchemeManager, MantineProvider } from '@mantine/core';
import { QueryClientProvider } from '@tanstack/react-query';
import i18next from 'i18next';
import { createRoot } from 'react-dom/client';
import { MemoryRouter } from 'react-router';
import { makeQueryClient } from '@/shared/api/queryClient';
import { isLanguage } from '@/shared/i18n/languages';
import { applyLanguage, startTexts } from '../app/i18n';
import { cssVariables, themeFor } from '../app/theme';
import { Gallery } from './Gallery';

// Only in development (npm run dev, /gallery.html?lang=ky): the shared parts in all their states on one page.
const wanted = new URLSearchParams(window.location.search).get('lang') ?? 'en';
const language = isLanguage(wanted) ? wanted : 'en';

async function start() {
  const root = document.getElementById('root');
  if (!root) return;
  await startTexts();
  await applyLanguage(language);
  createRoot(root).render(
    <MantineProvider
      theme={themeFor(language, i18next.getFixedT(null, 'common'))}
      cssVariablesResolver={cssVariables}
      defaultColorScheme="auto"
      colorSchemeManager={localStorageColorSchemeManager({ key: 'daryger.scheme' })}
    >
      <QueryClientProvider client={makeQueryClient()}>
        <MemoryRouter initialEntries={[`/${language}`]}>
          <Gallery />
        </MemoryRouter>
      </QueryClientProvider>
    </MantineProvider>,
  );
}
void start();
