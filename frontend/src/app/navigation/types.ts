import type { ParseKeys } from 'i18next';
import type { LucideIcon } from 'lucide-react';
import type { Role } from '@/shared/session/session';

export type NavigationItem = {
  /** Without the language; :institutionId is filled in. An item without a page is not shown. */
  to: string;
  text: ParseKeys<'app'>;
  icon: LucideIcon;
  /** Who sees it; without it everybody in the zone. */
  roles?: Role[];
  /** In the bottom bar of phones (five at most). */
  bottom?: boolean;
  /** Shows the number of unread messages. */
  counts?: 'unread';
  /** Only an exact address marks it as the current one. */
  exact?: boolean;
};
