import { useTranslation } from 'react-i18next';
import { StateBadge } from '@/shared/ui/StateBadge';
import type { EventDetails } from '../api/agendaApi';
import classes from './agenda.module.css';

/** How long the ministry has been asked to publish it, and what an officer said. */
export function PublicationNote({ details }: { details: EventDetails }) {
  const { t } = useTranslation('agenda');
  const { publication } = details;
  if (!publication?.askedAt && !publication?.comment) return null;
  return (
    <div className={classes.line}>
      {publication.askedAt && (
        <StateBadge
          tone={publication.overdue ? 'urgent' : 'waits'}
          label={t('publication.waits', { count: publication.workingDays })}
        />
      )}
      {publication.askedAt && publication.overdue && <span>{t('publication.deputy')}</span>}
      {publication.mine && <span>{t('publication.yours')}</span>}
      {publication.comment && (
        <span>
          {t('publication.comment')} {publication.comment}
        </span>
      )}
    </div>
  );
}
