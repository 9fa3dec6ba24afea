import { CircleUserRound, Menu } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { NavLink } from 'react-router';
import { formatNumber } from '@/shared/i18n/number';
import { usePath } from '@/shared/routing/links';
import { useUnread } from '@/shared/session/unread';
import type { NavigationItem } from '../navigation/types';
import classes from './frame.module.css';

function Item({ item }: { item: NavigationItem }) {
  const { t } = useTranslation('app');
  const path = usePath();
  const waiting = useUnread();
  const unread = item.counts === 'unread' ? waiting : 0;
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

type LeftProps = Props & { title?: string | undefined; id?: string; opened?: boolean };

/** Down the left side of wide screens; on phones a sheet above the bottom bar, when opened. */
export function LeftNavigation({ items, label, title, id, opened = false }: LeftProps) {
  return (
    <nav className={classes.left} aria-label={label} id={id} data-opened={opened || undefined}>
      {title && <p className={classes.leftTitle}>{title}</p>}
      <ul>
        {items.map((item) => (
          <Item key={item.to} item={item} />
        ))}
      </ul>
    </nav>
  );
}

const me: NavigationItem = { to: '/me/menu', text: 'nav.me', icon: CircleUserRound };

type BottomProps = Props & {
  /** Opens the zone's whole navigation; without it the last one leads to the own menu. */
  more?: { controls: string; opened: boolean; toggle: () => void };
};

/** Along the bottom of phones, within the thumb's reach. */
export function BottomNavigation({ items, label, more }: BottomProps) {
  const { t } = useTranslation('app');
  return (
    <nav className={classes.bottom} aria-label={label}>
      <ul>
        {items
          .filter(({ bottom }) => bottom)
          .slice(0, 4)
          .map((item) => (
            <Item key={item.to} item={item} />
          ))}
        {more ? (
          <li>
            <button
              type="button"
              aria-expanded={more.opened}
              aria-controls={more.controls}
              onClick={more.toggle}
            >
              <Menu size={20} aria-hidden />
              <span>{t('nav.more')}</span>
            </button>
          </li>
        ) : (
          <Item item={me} />
        )}
      </ul>
    </nav>
  );
}
