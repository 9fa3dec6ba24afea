import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { withKit } from '../routing/kit';
import { useGo } from '../routing/links';
import { useShortcuts } from './shortcuts';

const ShortcutList = lazy(() => withKit(import('./ShortcutList')));

/** Keys that work everywhere: `/` to the search box (the page's own, else the search page), `?` for the list. */
export function FrameShortcuts() {
  const { t } = useTranslation('common');
  const go = useGo();
  const [listed, setListed] = useState(false);
  useShortcuts([
    {
      key: '/',
      label: t('shortcut.search'),
      run: () => {
        const box = document.querySelector<HTMLInputElement>('input[type="search"]');
        if (box) box.focus();
        else go('/search');
      },
    },
    { key: '?', label: t('shortcut.list'), run: () => setListed(true) },
  ]);
  return listed ? (
    <Suspense fallback={null}>
      <ShortcutList onClose={() => setListed(false)} />
    </Suspense>
  ) : null;
}
