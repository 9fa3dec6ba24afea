import { Button, Checkbox, Group } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ErrorState } from '@/shared/ui/ErrorState';
import { LoadingSkeleton } from '@/shared/ui/LoadingSkeleton';
import { notifyDone } from '@/shared/ui/notify';
import { StateBadge } from '@/shared/ui/StateBadge';
import { type Event, type Registration, seatApi } from '../api/agendaApi';
import classes from './agenda.module.css';
import { ClaimCode } from './ClaimCode';

type Props = { event: Event; onChanged: () => unknown };

/** Who is registered: all for the organiser, one's own people for another institution. */
export function Roll({ event, onChanged }: Props) {
  const { t } = useTranslation('agenda');
  const key = { params: { path: { event: event.id } } };
  const roll = seatApi.useQuery('get', '/api/events/{event}/registrations', key);
  const changed = async () => {
    await roll.refetch();
    await onChanged();
  };
  const [all, setAll] = useState(false);
  const [handing, setHanding] = useState<Registration>();
  if (roll.isPending) return <LoadingSkeleton shape="rows" />;
  if (roll.error) return <ErrorState error={roll.error} onRetry={roll.refetch} />;
  if (roll.data.length === 0 && !event.manages) return null;
  return (
    <section className={classes.box} aria-label={t('roll.title')}>
      <h2>{t('roll.title')}</h2>
      {roll.data.length === 0 && <p className={classes.quiet}>{t('roll.empty')}</p>}
      {roll.data.length > 0 && (
        <Names
          key={roll.dataUpdatedAt}
          event={event}
          rows={roll.data}
          all={all}
          onAll={() => setAll(true)}
          onChanged={changed}
          onHandOver={setHanding}
        />
      )}
      {handing && <ClaimCode event={event.id} row={handing} onClose={() => setHanding(undefined)} />}
    </section>
  );
}

/** How many names stand there at first. */
const few = 12;

type NamesProps = {
  event: Event;
  rows: Registration[];
  all: boolean;
  onAll: () => void;
  onChanged: () => unknown;
  onHandOver: (row: Registration) => void;
};

function Names({ event, rows, all, onAll, onChanged, onHandOver }: NamesProps) {
  const { t } = useTranslation('agenda');
  const marking = event.manages && event.begun;
  const [present, setPresent] = useState(() => rows.filter((row) => row.attended).map(({ id }) => id));
  const mark = seatApi.useMutation('put', '/api/events/{event}/attendance', {
    onSuccess: async () => {
      await onChanged();
      notifyDone(t('done.marked'));
    },
  });
  const remove = seatApi.useMutation('delete', '/api/events/{event}/registrations/{registration}', {
    onSuccess: async () => {
      await onChanged();
    },
  });
  const names = rows.map((row) => (
    <li key={row.id}>
      {marking && row.seat ? (
        <Checkbox value={row.id} label={row.name ?? t('roll.erased')} />
      ) : (
        <span>{row.name ?? t('roll.erased')}</span>
      )}
      {row.profession && <span className={classes.quiet}>{t(`profession.${row.profession}`)}</span>}
      {!row.seat && <StateBadge tone="waits" label={t('place.WAITING')} />}
      {row.claimable && (
        <Button
          variant="subtle"
          size="compact-sm"
          aria-label={t('claim.giveName', { name: row.name ?? '' })}
          onClick={() => onHandOver(row)}
        >
          {t('claim.give')}
        </Button>
      )}
      {!event.begun && (
        <Button
          variant="subtle"
          size="compact-sm"
          loading={remove.isPending}
          aria-label={t('roll.removeName', { name: row.name ?? t('roll.erased') })}
          onClick={() => remove.mutate({ params: { path: { event: event.id, registration: row.id } } })}
        >
          {t('roll.remove')}
        </Button>
      )}
    </li>
  ));
  if (!marking)
    return (
      <>
        <ul className={classes.items}>{all ? names : names.slice(0, few)}</ul>
        {!all && names.length > few && (
          <Button variant="default" onClick={onAll}>
            {t('roll.all', { count: names.length })}
          </Button>
        )}
      </>
    );
  return (
    <>
      <Checkbox.Group label={t('roll.whoWasThere')} value={present} onChange={setPresent}>
        <ul className={classes.items}>{names}</ul>
      </Checkbox.Group>
      <Group>
        <Button
          loading={mark.isPending}
          onClick={() => mark.mutate({ params: { path: { event: event.id } }, body: { present } })}
        >
          {t('roll.save', { count: present.length })}
        </Button>
      </Group>
    </>
  );
}
