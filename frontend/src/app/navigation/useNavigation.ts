import { matchRoutes } from 'react-router';
import { hasRole, useSession } from '@/shared/session/session';
import { routesOf } from '../features';
import type { NavigationItem } from './types';

const tree = [
  { path: '/me', children: [...routesOf('me'), { path: 'menu' }] },
  { path: '/institution/:institutionId', children: routesOf('institution') },
  { path: '/ministry', children: routesOf('ministry') },
  { path: '/admin', children: routesOf('admin') },
  { path: '/', children: routesOf('public') },
];
const known = new Map<string, boolean>();

/** Whether a feature has a page there: the navigation never leads nowhere. */
export function hasPage(path: string): boolean {
  const asked = path.split('?')[0] ?? path;
  let found = known.get(asked);
  if (found === undefined) {
    const last = matchRoutes(tree, asked)?.at(-1)?.route;
    found =
      last !== undefined &&
      last.path !== '*' &&
      ('lazy' in last || 'element' in last || asked === '/me/menu');
    known.set(asked, found);
  }
  return found;
}

/** The items that this person sees, with their addresses. */
export function useNavigation(items: NavigationItem[], institutionId?: string): NavigationItem[] {
  const { session } = useSession();
  return items
    .filter(({ roles }) => !roles || hasRole(session, roles))
    .map((item) => ({ ...item, to: item.to.replace(':institutionId', institutionId ?? '') }))
    .filter(({ to }) => hasPage(to));
}
