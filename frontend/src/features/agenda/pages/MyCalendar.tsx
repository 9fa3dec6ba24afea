import { ActionIcon, Button } from '@mantine/core';
import { keepPreviousData } from '@tanstack/react-query';
import { ChevronLeft, ChevronRight } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { A } from '@/shared/routing/links';
import { useSession } from '@/shared/session/session';
import { useListState } from '@/shared/table/useListState';
import { dayjs } from '@/shared/time/dayjs';
import { browserZone } from '@/shared/time/format';
import { EmptyState } from '@/shared/ui/EmptyState';
import { ErrorState } from '@/shared/ui/ErrorState';
import { LoadingSkeleton } from '@/shared/ui/LoadingSkeleton';
import { PageHeader } from '@/shared/ui/PageHeader';
import { agendaApi } from '../api/agendaApi';
import classes from '../components/agenda.module.css';
import { DayList } from '../components/DayList';

const defaults = { month: '' };

/** My events of a month, day by day, on my clock. */
export default function MyCalendar() {
  const { t } = useTranslation('agenda');
  const { session } = useSession();
  const zone = session?.zone ?? browserZone();
  const [list, change] = useListState(defaults);
  const today = dayjs().tz(zone);
  const month = /^\d{4}-\d{2}$/.test(list.month ?? '') ? (list.month ?? '') : today.format('YYYY-MM');
  const first = dayjs.tz(`${month}-01T00:00`, zone);
  const next = first.add(1, 'month');
  const query = { from: first.toISOString(), until: next.toISOString() };
  const events = agendaApi.useQuery(
    'get',
    '/api/me/events',
    { params: { query } },
    { placeholderData: keepPreviousData },
  );
  const go = (by: number) => change({ month: first.add(by, 'month').format('YYYY-MM') });
  return (
    <>
      <PageHeader
        title={t('calendar.title')}
        lead={
          <>
            <A to="/me/inbox/settings">{t('calendar.feed')}</A> · <A to="/claim">{t('claim.haveCode')}</A>
          </>
        }
      />
      <div className={classes.month}>
        <ActionIcon variant="default" size="lg" aria-label={t('calendar.before')} onClick={() => go(-1)}>
          <ChevronLeft size={20} aria-hidden />
        </ActionIcon>
        <h2 aria-live="polite">{first.format('MMMM YYYY')}</h2>
        <ActionIcon variant="default" size="lg" aria-label={t('calendar.after')} onClick={() => go(1)}>
          <ChevronRight size={20} aria-hidden />
        </ActionIcon>
        {month !== today.format('YYYY-MM') && (
          <Button variant="default" size="compact-md" onClick={() => change({ month: '' })}>
            {t('calendar.today')}
          </Button>
        )}
      </div>
      {events.isPending && <LoadingSkeleton shape="cards" />}
      {events.error && <ErrorState error={events.error} onRetry={events.refetch} />}
      {events.data?.length === 0 && <EmptyState title={t('calendar.empty')} text={t('calendar.emptyText')} />}
      {events.data && <DayList events={events.data} base="/me/events" />}
    </>
  );
}
