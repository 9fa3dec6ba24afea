import type { RouteObject } from 'react-router';
import { createServer } from 'vite';
import type { Zone } from '../../src/shared/routing/feature';
import type { Role } from '../../src/shared/session/session';

/** A page of the site: its address without the language, such as /institution/:institutionId/needs. */
export type SitePage = { pattern: string; zone: Zone; roles: readonly Role[] };

const bases: Record<Zone, string> = {
  public: '',
  me: '/me',
  institution: '/institution/:institutionId',
  ministry: '/ministry',
  admin: '/admin',
};
type Features = { routesOf: (zone: Zone) => RouteObject[] };

/** All pages that the router knows, read from the very routes: a new page cannot be forgotten. */
export async function sitePages(): Promise<SitePage[]> {
  const vite = await createServer({
    appType: 'custom',
    logLevel: 'error',
    server: { middlewareMode: true, hmr: false, ws: false, watch: null },
    optimizeDeps: { noDiscovery: true, include: [] },
  });
  try {
    const { routesOf } = (await vite.ssrLoadModule('/src/app/features.ts')) as Features;
    const found = (Object.keys(bases) as Zone[]).flatMap((zone) =>
      pagesOf(routesOf(zone), bases[zone], zone),
    );
    return [...found, { pattern: '/me/menu', zone: 'me', roles: [] }];
  } finally {
    await vite.close();
  }
}

function pagesOf(routes: RouteObject[], base: string, zone: Zone): SitePage[] {
  return routes.flatMap(({ path, lazy, children }) => {
    const pattern = path ? `${base}/${path}` : base;
    const roles = (lazy as { roles?: readonly Role[] } | undefined)?.roles ?? [];
    return [...(lazy ? [{ pattern, zone, roles }] : []), ...pagesOf(children ?? [], pattern, zone)];
  });
}
