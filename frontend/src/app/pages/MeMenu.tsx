import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { Building2, Landmark, LogOut, ShieldCheck } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { sendJson } from '@/shared/api/http';
import { A, useGo } from '@/shared/routing/links';
import { hasRole, ministryRoles, useSession, useSessionChanged } from '@/shared/session/session';
import { PageHeader } from '@/shared/ui/PageHeader';
import { meNavigation } from '../navigation/me';
import { useNavigation } from '../navigation/useNavigation';
import classes from './pages.module.css';

/** Everything of one's own that has no place in the bottom bar, and the way out. */
export default function MeMenu() {
  const { t } = useTranslation('app');
  const { session } = useSession();
  const go = useGo();
  const sessionChanged = useSessionChanged();
  const items = useNavigation(meNavigation);
  const signOut = useMutation({
    mutationFn: () => sendJson('DELETE', '/api/session'),
    onSuccess: async () => {
      await sessionChanged();
      go('/');
    },
  });
  return (
    <>
      <PageHeader title={session?.name ?? t('nav.me')} />
      <ul className={classes.menu}>
        {items.map(({ to, text, icon: Icon }) => (
          <Entry key={to} to={to} icon={<Icon size={20} aria-hidden />} label={t(text)} />
        ))}
        {session?.institutions.map(({ id, name }) => (
          <Entry key={id} to={`/institution/${id}`} icon={<Building2 size={20} aria-hidden />} label={name} />
        ))}
        {hasRole(session, ministryRoles) && (
          <Entry to="/ministry" icon={<Landmark size={20} aria-hidden />} label={t('navigation.ministry')} />
        )}
        {hasRole(session, ['ADMINISTRATOR']) && (
          <Entry to="/admin" icon={<ShieldCheck size={20} aria-hidden />} label={t('navigation.admin')} />
        )}
      </ul>
      <Button
        variant="default"
        leftSection={<LogOut size={16} aria-hidden />}
        loading={signOut.isPending}
        onClick={() => signOut.mutate()}
      >
        {t('signOut')}
      </Button>
    </>
  );
}

function Entry({ to, icon, label }: { to: string; icon: ReactNode; label: string }) {
  return (
    <li>
      <A to={to}>
        {icon}
        <span>{label}</span>
      </A>
    </li>
  );
}
