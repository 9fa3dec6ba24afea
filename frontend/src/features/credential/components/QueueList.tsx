import { useTranslation } from 'react-i18next';
import { CodeLabel } from '@/shared/codes/CodeLabel';
import { useSession } from '@/shared/session/session';
import { ZoneTime } from '@/shared/time/ZoneTime';
import { StateBadge } from '@/shared/ui/StateBadge';
import type { Waiting } from '../api/credentialApi';
import classes from './credential.module.css';
import { DoctorName } from './DoctorName';

type Props = { items: Waiting[]; open: string | undefined; onOpen: (id: string) => void };

/** What waits for the ministry, oldest first. */
export function QueueList({ items, open, onOpen }: Props) {
  const { t } = useTranslation('credential');
  const { session } = useSession();
  return (
    <ol className={classes.queueList} aria-label={t('queue.list')}>
      {items.map(({ waiting, doctor }) => (
        <li key={waiting.id}>
          <button
            type="button"
            className={classes.entry}
            aria-current={waiting.id === open ? 'true' : undefined}
            onClick={() => onOpen(waiting.id)}
          >
            <strong>
              <DoctorName doctor={doctor ?? undefined} />
            </strong>
            <br />
            {t(`kind.${waiting.kind}`)} · <CodeLabel list="countries" code={waiting.country} />
            <br />
            <span className={classes.small}>
              {t('queue.since')} <ZoneTime instant={waiting.submittedAt} dayOnly />
              {waiting.reviewer &&
                ` · ${waiting.reviewer === session?.accountId ? t('queue.mine') : (waiting.reviewerMail ?? '')}`}
            </span>
            <span className={classes.marks}>
              {waiting.overdue && <StateBadge tone="urgent" label={t('queue.overdue')} />}
              {!waiting.bound && <StateBadge tone="waits" label={t('queue.unbound')} />}
            </span>
          </button>
        </li>
      ))}
    </ol>
  );
}
