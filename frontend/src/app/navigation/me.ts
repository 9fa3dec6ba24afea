import {
  BadgeCheck,
  Bookmark,
  CalendarDays,
  CircleUserRound,
  Handshake,
  House,
  Inbox,
  ListChecks,
  MailOpen,
  Search,
  Settings,
} from 'lucide-react';
import type { NavigationItem } from './types';

export const meNavigation: NavigationItem[] = [
  { to: '/me', text: 'nav.home', icon: House, bottom: true, exact: true },
  { to: '/search', text: 'nav.search', icon: Search, bottom: true },
  { to: '/me/calendar', text: 'nav.calendar', icon: CalendarDays, bottom: true },
  { to: '/me/inbox', text: 'nav.inbox', icon: Inbox, bottom: true, counts: 'unread' },
  { to: '/me/profile', text: 'nav.profile', icon: CircleUserRound, roles: ['DOCTOR'] },
  { to: '/me/credentials', text: 'nav.credentials', icon: BadgeCheck, roles: ['DOCTOR'] },
  { to: '/me/offers', text: 'nav.offers', icon: Handshake, roles: ['DOCTOR'] },
  { to: '/me/proposals', text: 'nav.proposals', icon: MailOpen, roles: ['DOCTOR'] },
  { to: '/me/needs', text: 'nav.needsForMe', icon: ListChecks, roles: ['DOCTOR'] },
  { to: '/search/saved', text: 'nav.savedSearches', icon: Bookmark },
  { to: '/me/account', text: 'nav.account', icon: Settings },
];
