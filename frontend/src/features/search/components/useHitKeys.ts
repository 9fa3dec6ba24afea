import { useTranslation } from 'react-i18next';
import { useShortcuts } from '@/shared/shortcuts/shortcuts';

/** j and k go through the results, as in tables; Enter opens, since the focus is on the link. */
export function useHitKeys(): void {
  const { t } = useTranslation('common');
  useShortcuts([
    { key: 'j', label: t('shortcut.nextRow'), run: () => move(1) },
    { key: 'k', label: t('shortcut.previousRow'), run: () => move(-1) },
  ]);
}

function move(step: 1 | -1): void {
  const links = [...document.querySelectorAll<HTMLElement>('a[data-hit]')];
  const card = document.activeElement?.closest('article');
  const current = links.findIndex((link) => card?.contains(link) === true);
  const next = links[current < 0 ? 0 : Math.min(Math.max(current + step, 0), links.length - 1)];
  next?.focus();
  next?.closest('article')?.scrollIntoView({ block: 'nearest' });
}
