import { Button } from '@mantine/core';
import { CalendarPlus, Video } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { A, usePath } from '@/shared/routing/links';
import { useSession } from '@/shared/session/session';
import { ZoneTime } from '@/shared/time/ZoneTime';
import { notifyDone } from '@/shared/ui/notify';
import { StateBadge } from '@/shared/ui/StateBadge';
import { type EventDetails, seatApi } from '../api/agendaApi';
import classes from './agenda.module.css';

type Props = { details: EventDetails; onChanged: () => unknown };

/** How to be there: the link for those who take part, a seat for the others. */
export function JoinBox({ details, onChanged }: Props) {
  const { t } = useTranslation('agenda');
  const { event, link } = details;
  const ahead = event.status === 'SCHEDULED' && !event.ended;
  return (
    <section className={classes.box} aria-label={t('join.title')}>
      <h2>{t('join.title')}</h2>
      {event.online && link && !event.ended && <Link link={link} />}
      {ahead && <Seat details={details} onChanged={onChanged} />}
      {event.seats != null && (
        <p className={classes.quiet}>
          {t('seats.left', { left: Math.max(0, event.seats - event.seatsTaken), of: event.seats })}
          {event.waiting > 0 && `, ${t('seats.waiting', { count: event.waiting })}`}
        </p>
      )}
      {event.status !== 'DRAFT' && event.status !== 'PROVISIONAL' && (
        <a href={`/api/calendar/events/${event.id}.ics`} className={classes.line}>
          <CalendarPlus size={16} aria-hidden /> {t('join.calendar')}
        </a>
      )}
    </section>
  );
}

function Link({ link }: { link: NonNullable<EventDetails['link']> }) {
  const { t } = useTranslation('agenda');
  if (link.url)
    return (
      <Button
        component="a"
        href={link.url}
        target="_blank"
        rel="noreferrer"
        leftSection={<Video size={18} aria-hidden />}
      >
        {t('join.open')}
      </Button>
    );
  if (link.visible)
    return (
      <p>
        {t('join.notThere')} <ZoneTime instant={link.due} />
      </p>
    );
  return <p>{t('join.forRegistered')}</p>;
}

/** A seat of one's own: one button. */
function Seat({ details, onChanged }: Props) {
  const { t } = useTranslation('agenda');
  const path = usePath();
  const { session } = useSession();
  const { event } = details;
  const key = { params: { path: { event: event.id } } };
  const take = seatApi.useMutation('post', '/api/events/{event}/registration', {
    onSuccess: async () => {
      await onChanged();
      notifyDone(t('done.asked'));
    },
  });
  const giveBack = seatApi.useMutation('delete', '/api/events/{event}/registration', {
    onSuccess: async () => {
      await onChanged();
      notifyDone(t('done.givenBack'));
    },
  });
  if (!session?.signedIn)
    return (
      <Button component={A} to={`/sign-in?next=${encodeURIComponent(path(`/events/${event.id}`))}`}>
        {t('join.signIn')}
      </Button>
    );
  if (event.manages || event.speaks) return null;
  if (event.myPlace)
    return (
      <div className={classes.line}>
        <StateBadge tone={event.myPlace === 'SEAT' ? 'good' : 'waits'} label={t(`place.${event.myPlace}`)} />
        <Button
          variant="default"
          size="compact-md"
          loading={giveBack.isPending}
          onClick={() => giveBack.mutate(key)}
        >
          {t('join.giveBack')}
        </Button>
      </div>
    );
  const full = event.seats != null && event.seatsTaken >= event.seats;
  return (
    <Button loading={take.isPending} onClick={() => take.mutate(key)}>
      {t(full ? 'join.wait' : 'join.take')}
    </Button>
  );
}
