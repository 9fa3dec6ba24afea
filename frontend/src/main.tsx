import './app/styles/core';
import { setNonce } from 'get-nonce';
import { createRoot } from 'react-dom/client';
import { App } from './app/App';
import { startTexts } from './app/i18n';
import { nonce } from './app/nonce';
import { stylesComeFrom } from './shared/routing/styles';

// The part that locks scrolling behind dialogs writes a <style> of its own.
const styleNonce = nonce();
if (styleNonce) setNonce(styleNonce);
stylesComeFrom(() => import('./app/styles/full'));

const root = document.getElementById('root');
if (!root) throw new Error('The page has no #root');
void startTexts().then(() => createRoot(root).render(<App />));
