import { Button } from '@mantine/core';
import {
  Bookmark,
  CalendarDays,
  Check,
  ClipboardList,
  Hospital,
  type LucideIcon,
  MailOpen,
  Settings,
  ShieldCheck,
} from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { A } from '@/shared/routing/links';
import { ZoneTime } from '@/shared/time/ZoneTime';
import type { InboxItem } from '../api/inboxApi';
import classes from './inbox.module.css';

const icons: Record<InboxItem['topic'], LucideIcon> = {
  PROPOSALS: MailOpen,
  EVENTS: CalendarDays,
  NEEDS: ClipboardList,
  VERIFICATION: ShieldCheck,
  INSTITUTION: Hospital,
  SEARCHES: Bookmark,
  ACCOUNT: Settings,
};

type Props = {
  item: InboxItem;
  onRead: (id: string) => void;
  /** One below the heading that it stands under. */
  heading?: 'h2' | 'h3';
};

/** One message: what, in which words the server chose, on whose clocks; its title leads to where it is dealt with. */
export function InboxEntry({ item, onRead, heading: Heading = 'h2' }: Props) {
  const { t } = useTranslation('notification');
  const Icon = icons[item.topic];
  return (
    <li className={item.read ? classes.item : `${classes.item} ${classes.unread}`}>
      <div className={classes.head}>
        <Icon size={16} aria-hidden />
        <span>{t(`topic.${item.topic}`)}</span>
        <ZoneTime instant={item.at} />
        {!item.read && <span className={classes.new}>{t('inbox.new')}</span>}
      </div>
      <div className={classes.body}>
        <Heading className={classes.title}>
          <A to={item.link} onClick={() => !item.read && onRead(item.id)}>
            {item.title}
          </A>
        </Heading>
        <p>{item.text}</p>
        {item.times.map((time) => (
          <p className={classes.times} key={time}>
            {time}
          </p>
        ))}
      </div>
      {!item.read && (
        <Button
          variant="default"
          size="compact-md"
          leftSection={<Check size={16} aria-hidden />}
          aria-label={t('inbox.markReadOf', { title: item.title })}
          onClick={() => onRead(item.id)}
        >
          {t('inbox.markRead')}
        </Button>
      )}
    </li>
  );
}
