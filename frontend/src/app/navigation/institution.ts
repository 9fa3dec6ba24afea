import {
  Building2,
  CalendarDays,
  ClipboardList,
  Handshake,
  House,
  Inbox,
  ListChecks,
  MailOpen,
  Users,
} from 'lucide-react';
import type { NavigationItem } from './types';

const base = '/institution/:institutionId';

export const institutionNavigation: NavigationItem[] = [
  { to: base, text: 'nav.home', icon: House, exact: true, bottom: true },
  { to: `${base}/needs`, text: 'nav.needs', icon: ClipboardList, bottom: true },
  { to: `${base}/offers`, text: 'nav.openOffers', icon: Handshake },
  { to: `${base}/proposals`, text: 'nav.proposals', icon: MailOpen, bottom: true },
  { to: `${base}/events`, text: 'nav.events', icon: CalendarDays },
  { to: `${base}/shortlists`, text: 'nav.shortlists', icon: ListChecks },
  { to: `${base}/people`, text: 'nav.people', icon: Users },
  { to: `${base}/page`, text: 'nav.institutionPage', icon: Building2 },
  { to: '/me/inbox', text: 'nav.inbox', icon: Inbox, counts: 'unread', bottom: true },
];
