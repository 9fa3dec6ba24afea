import i18next, { type Namespace } from 'i18next';
import type { ComponentType } from 'react';
import type { Role } from '../session/session';
import { withKit } from './kit';
import { RequireRole } from './RequireRole';

export type TextNamespace = Extract<Namespace, string>;

type Options = {
  /** Only these roles see the page; others get "sign in" or "not for you". The server decides again. */
  roles?: Role[];
  /** A page without any part of Mantine, for people on slow lines who only came to look: the public home. */
  light?: boolean;
};

/** A lazy route knows whom it is for, so that the tests can open every page of every role. */
export type LazyPage = (() => Promise<{ Component: ComponentType }>) & { roles: readonly Role[] };

/** A lazy route: the page, its texts and the component library come at the same time. */
export function page(
  texts: TextNamespace | TextNamespace[],
  load: () => Promise<{ default: ComponentType }>,
  { roles, light = false }: Options = {},
): LazyPage {
  const lazy = async () => {
    const [{ default: Page }] = await Promise.all([
      light ? load() : withKit(load()),
      i18next.loadNamespaces(texts),
    ]);
    if (!roles) return { Component: Page };
    const Guarded = () => (
      <RequireRole roles={roles}>
        <Page />
      </RequireRole>
    );
    return { Component: Guarded };
  };
  return Object.assign(lazy, { roles: roles ?? [] });
}
