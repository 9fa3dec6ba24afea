import { createBrowserRouter, type LoaderFunctionArgs, type RouteObject, redirect } from 'react-router';
import { inLanguage, isLanguage, preferredLanguage, rememberLanguage } from '@/shared/i18n/languages';
import { page } from '@/shared/routing/page';
import { routesOf } from './features';
import { applyLanguage } from './i18n';
import { Frame } from './layouts/Frame';
import { AdminZone, InstitutionZone, MeZone, MinistryZone, PublicZone } from './layouts/zones';
import { NotFound } from './pages/NotFound';
import { PageLoading } from './pages/PageLoading';
import { RouteError } from './pages/RouteError';

const elsewhere: RouteObject = { path: '*', element: <NotFound /> };

async function languageFromPath({ params, request }: LoaderFunctionArgs): Promise<Response | null> {
  const { lang } = params;
  if (!isLanguage(lang)) {
    const { pathname, search, hash } = new URL(request.url);
    return redirect(inLanguage(pathname, preferredLanguage()) + search + hash);
  }
  rememberLanguage(lang);
  await applyLanguage(lang);
  return null;
}

export const routes: RouteObject[] = [
  { path: '/', loader: () => redirect(`/${preferredLanguage()}`), errorElement: <RouteError /> },
  {
    path: '/:lang',
    loader: languageFromPath,
    shouldRevalidate: ({ currentParams, nextParams }) => currentParams.lang !== nextParams.lang,
    element: <Frame />,
    hydrateFallbackElement: <PageLoading />,
    errorElement: <RouteError />,
    children: [
      {
        path: 'me',
        element: <MeZone />,
        children: [
          ...routesOf('me'),
          { path: 'menu', lazy: page('app', () => import('./pages/MeMenu')) },
          elsewhere,
        ],
      },
      {
        path: 'institution/:institutionId',
        element: <InstitutionZone />,
        children: [...routesOf('institution'), elsewhere],
      },
      { path: 'ministry', element: <MinistryZone />, children: [...routesOf('ministry'), elsewhere] },
      { path: 'admin', element: <AdminZone />, children: [...routesOf('admin'), elsewhere] },
      { element: <PublicZone />, children: [...routesOf('public'), elsewhere] },
    ],
  },
];

/** Starts loading the first page at once: call it when the texts are there. */
export function makeRouter() {
  return createBrowserRouter(routes);
}
