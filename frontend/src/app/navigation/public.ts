import { CalendarDays, Search } from 'lucide-react';
import type { NavigationItem } from './types';

export const publicNavigation: NavigationItem[] = [
  { to: '/search', text: 'nav.search', icon: Search },
  { to: '/events', text: 'nav.events', icon: CalendarDays },
];
