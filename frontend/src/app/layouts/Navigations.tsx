import { CircleUserRound } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { NavLink } from 'react-router';
import { formatNumber } from '@/shared/i18n/number';
import { usePath } from '@/shared/routing/links';
import { useSession } from '@/shared/session/session';
import type { NavigationItem } from '../navigation/types';
import classes from './frame.module.css';

function Item({ item }: { item: NavigationItem }) {
  const { t } = useTranslation('app');
  const path = usePath();
  const { session } = useSession();
  const unread = item.counts === 'unread' ? (session?.unread ?? 0) : 0;
  const Icon = item.icon;
  return (
    <li>
      <NavLink to={path(item.to)} end={item.exact ?? false}>
        <span className={classes.navIcon}>
          <Icon size={20} aria-hidden />
          {unread > 0 && (
            <span className={classes.count}>
              <span aria-hidden="true">{unread > 99 ? '99+' : formatNumber(unread)}</span>
              <span className={classes.hidden}>{t('nav.unread', { count: unread })}</span>
            </span>
          )}
        </span>
        <span>{t(item.text)}</span>
      </NavLink>
    </li>
  );
}

type Props = { items: NavigationItem[]; label: string };

/** Down the left side of wide screens. */
export function LeftNavigation({ items, label, title }: Props & { title?: string | undefined }) {
  return (
    <nav className={classes.left} aria-label={label}>
      {title && <p className={classes.leftTitle}>{title}</p>}
      <ul>
        {items.map((item) => (
          <Item key={item.to} item={item} />
        ))}
      </ul>
    </nav>
  );
}

const menu: NavigationItem = { to: '/me/menu', text: 'nav.me', icon: CircleUserRound };

/** Along the bottom of phones, within the thumb's reach; the last one leads to everything else. */
export function BottomNavigation({ items, label, more }: Props & { more?: NavigationItem }) {
  const shown = [...items.filter(({ bottom }) => bottom).slice(0, 4), more ?? menu];
  return (
    <nav className={classes.bottom} aria-label={label}>
      <ul>
        {shown.map((item) => (
          <Item key={item.to} item={item} />
        ))}
      </ul>
    </nav>
  );
}
