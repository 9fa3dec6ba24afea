import { BookText, House, KeySquare, ScrollText, UserCog } from 'lucide-react';
import type { NavigationItem } from './types';

export const adminNavigation: NavigationItem[] = [
  { to: '/admin', text: 'nav.home', icon: House, exact: true, bottom: true },
  { to: '/admin/accounts', text: 'nav.accounts', icon: UserCog, bottom: true },
  { to: '/admin/clients', text: 'nav.apiClients', icon: KeySquare },
  { to: '/admin/lists', text: 'nav.codeLists', icon: BookText, bottom: true },
  { to: '/admin/audit', text: 'nav.audit', icon: ScrollText, bottom: true },
];
