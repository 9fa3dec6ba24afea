import './app/styles/core';
import { setNonce } from 'get-nonce';
import { createRoot } from 'react-dom/client';
import { App } from './app/App';
import { startTexts } from './app/i18n';
import { nonce } from './app/nonce';
import { makeRouter } from './app/router';
import { makeQueryClient } from './shared/api/queryClient';
import { kitComesFrom } from './shared/routing/kit';
import { sessionQuery } from './shared/session/session';

// The part that locks scrolling behind dialogs writes a <style> of its own.
const styleNonce = nonce();
if (styleNonce) setNonce(styleNonce);
kitComesFrom(async () => (await import('./app/Kit')).default);

const root = document.getElementById('root');
if (!root) throw new Error('The page has no #root');
const queryClient = makeQueryClient();
// Nearly every page asks who is here: the question leaves before the first page is drawn.
void queryClient.prefetchQuery(sessionQuery);
void startTexts().then(() => {
  createRoot(root).render(<App queryClient={queryClient} router={makeRouter()} />);
});
