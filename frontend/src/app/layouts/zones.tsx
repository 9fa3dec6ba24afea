import { type ReactNode, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Outlet, useLocation, useParams } from 'react-router';
import { RequireRole } from '@/shared/routing/RequireRole';
import { hasRole, institutionRoles, ministryRoles, ownRoles, useSession } from '@/shared/session/session';
import { adminNavigation } from '../navigation/admin';
import { institutionNavigation } from '../navigation/institution';
import { meNavigation } from '../navigation/me';
import { ministryNavigation } from '../navigation/ministry';
import type { NavigationItem } from '../navigation/types';
import { useNavigation } from '../navigation/useNavigation';
import { Footer } from './Footer';
import classes from './frame.module.css';
import { BottomNavigation, LeftNavigation } from './Navigations';

function Main({ children, wide = false }: { children: ReactNode; wide?: boolean }) {
  return (
    <main id="main" tabIndex={-1} className={classes.main} data-wide={wide || undefined}>
      {children}
    </main>
  );
}

type ZoneProps = {
  items: NavigationItem[];
  label: string;
  title?: string | undefined;
  /** Phones show the whole navigation behind "More" instead of the own menu. */
  withMore?: boolean;
  children: ReactNode;
};

/** Left navigation on wide screens, bottom bar on phones. */
function WorkZone({ items, label, title, withMore = false, children }: ZoneProps) {
  const { key } = useLocation();
  const id = useId();
  const [openedAt, setOpenedAt] = useState<string>();
  // Going somewhere closes it.
  const opened = openedAt === key;
  const more = { controls: id, opened, toggle: () => setOpenedAt(opened ? undefined : key) };
  return (
    <div className={classes.zone} data-bottom-bar>
      <LeftNavigation items={items} label={label} title={title} id={id} opened={opened} />
      <Main wide>{children}</Main>
      <BottomNavigation items={items} label={label} {...(withMore ? { more } : {})} />
    </div>
  );
}

export function PublicZone() {
  const { t } = useTranslation('app');
  const { session } = useSession();
  const mine = useNavigation(meNavigation);
  const withBar = hasRole(session, ownRoles);
  return (
    <div className={classes.publicZone} data-bottom-bar={withBar || undefined}>
      <Main>
        <Outlet />
      </Main>
      <Footer />
      {withBar && <BottomNavigation items={mine} label={t('navigation.me')} />}
    </div>
  );
}

export function MeZone() {
  const { t } = useTranslation('app');
  const items = useNavigation(meNavigation);
  return (
    <WorkZone items={items} label={t('navigation.me')}>
      <RequireRole roles={[]}>
        <Outlet />
      </RequireRole>
    </WorkZone>
  );
}

export function InstitutionZone() {
  const { t } = useTranslation('app');
  const { institutionId } = useParams();
  const { session } = useSession();
  const items = useNavigation(institutionNavigation, institutionId);
  const name = session?.institutions.find(({ id }) => id === institutionId)?.name;
  return (
    <WorkZone items={items} label={t('navigation.institution')} withMore title={name}>
      <RequireRole roles={institutionRoles} institutionId={institutionId}>
        <Outlet key={institutionId} />
      </RequireRole>
    </WorkZone>
  );
}

export function MinistryZone() {
  const { t } = useTranslation('app');
  const items = useNavigation(ministryNavigation);
  return (
    <WorkZone items={items} label={t('navigation.ministry')} withMore title={t('navigation.ministry')}>
      <RequireRole roles={ministryRoles}>
        <Outlet />
      </RequireRole>
    </WorkZone>
  );
}

export function AdminZone() {
  const { t } = useTranslation('app');
  const items = useNavigation(adminNavigation);
  return (
    <WorkZone items={items} label={t('navigation.admin')} withMore title={t('navigation.admin')}>
      <RequireRole roles={['ADMINISTRATOR']}>
        <Outlet />
      </RequireRole>
    </WorkZone>
  );
}
