import {
  BadgeCheck,
  Building2,
  CalendarDays,
  ChartColumn,
  ClipboardList,
  FileText,
  Handshake,
  House,
  Inbox,
  MailOpen,
  Stethoscope,
} from 'lucide-react';
import type { NavigationItem } from './types';

export const ministryNavigation: NavigationItem[] = [
  { to: '/ministry', text: 'nav.home', icon: House, exact: true, bottom: true },
  {
    to: '/ministry/verification',
    text: 'nav.verification',
    icon: BadgeCheck,
    roles: ['VERIFIER'],
    bottom: true,
  },
  { to: '/ministry/doctors', text: 'nav.doctors', icon: Stethoscope },
  { to: '/ministry/needs', text: 'nav.needs', icon: ClipboardList, bottom: true },
  { to: '/ministry/offers', text: 'nav.openOffers', icon: Handshake },
  {
    to: '/ministry/proposals',
    text: 'nav.proposals',
    icon: MailOpen,
    roles: ['SCHEDULER', 'PROGRAMME_MANAGER'],
  },
  { to: '/ministry/events', text: 'nav.events', icon: CalendarDays },
  { to: '/ministry/institutions', text: 'nav.institutions', icon: Building2 },
  {
    to: '/ministry/reports',
    text: 'nav.reports',
    icon: ChartColumn,
    roles: ['ANALYST', 'PROGRAMME_MANAGER'],
  },
  { to: '/ministry/brief', text: 'nav.brief', icon: FileText, roles: ['ANALYST', 'PROGRAMME_MANAGER'] },
  { to: '/me/inbox', text: 'nav.inbox', icon: Inbox, counts: 'unread', bottom: true },
];
