import { Button, Group, TextInput } from '@mantine/core';
import { DatePickerInput } from '@mantine/dates';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '@/shared/routing/links';
import { formatDay } from '@/shared/time/format';
import { notifyDone } from '@/shared/ui/notify';
import { ProblemAlert } from '@/shared/ui/ProblemAlert';
import { StateBadge } from '@/shared/ui/StateBadge';
import { agendaApi, type Clearance, type EventDetails } from '../api/agendaApi';
import classes from './agenda.module.css';

type Props = { details: EventDetails; onChanged: () => unknown };

/** Hands-on care stays provisional until four papers are there; each side enters its own. */
export function Checklist({ details, onChanged }: Props) {
  const { t } = useTranslation('agenda');
  const missing = details.clearances.filter(({ green }) => !green).length;
  return (
    <section className={classes.box} aria-label={t('clearance.title')}>
      <h2>{t('clearance.title')}</h2>
      <p>{missing > 0 ? t('clearance.missing', { count: missing }) : t('clearance.complete')}</p>
      <ul className={classes.items}>
        {details.clearances.map((clearance) => (
          <Item
            key={clearance.item}
            eventId={details.event.id}
            clearance={clearance}
            open={details.event.status === 'PROVISIONAL'}
            onChanged={onChanged}
          />
        ))}
      </ul>
    </section>
  );
}

type ItemProps = { eventId: string; clearance: Clearance; open: boolean; onChanged: () => unknown };

function Item({ eventId, clearance, open, onChanged }: ItemProps) {
  const { t } = useTranslation('agenda');
  const [entering, setEntering] = useState(false);
  return (
    <li>
      <StateBadge
        tone={clearance.green ? 'good' : 'waits'}
        label={t(clearance.green ? 'clearance.there' : 'clearance.open')}
      />
      <strong>{t(`clearance.${clearance.item}`)}</strong>
      {clearance.green && clearance.documentDate && (
        <span>
          {t('clearance.document', {
            number: clearance.documentNumber,
            date: formatDay(clearance.documentDate),
          })}
          {clearance.owner && ` · ${clearance.owner}`}
        </span>
      )}
      {!clearance.green && <span className={classes.quiet}>{t(`clearance.by.${clearance.item}`)}</span>}
      {open && clearance.mayClear && !entering && (
        <Button variant="default" size="compact-md" onClick={() => setEntering(true)}>
          {t(clearance.green ? 'clearance.change' : 'clearance.enter')}
        </Button>
      )}
      {entering && (
        <DocumentForm
          eventId={eventId}
          item={clearance.item}
          onDone={async () => {
            setEntering(false);
            await onChanged();
          }}
        />
      )}
    </li>
  );
}

type FormProps = { eventId: string; item: Clearance['item']; onDone: () => unknown };

function DocumentForm({ eventId, item, onDone }: FormProps) {
  const { t } = useTranslation(['agenda', 'common']);
  const language = useLanguage();
  const [documentNumber, setNumber] = useState('');
  const [documentDate, setDate] = useState<string | null>(null);
  const clear = agendaApi.useMutation('put', '/api/events/{id}/clearances/{item}', {
    meta: { shownByPage: true },
    onSuccess: async () => {
      notifyDone(t('done.cleared'));
      await onDone();
    },
  });
  return (
    <form
      onSubmit={(submit) => {
        submit.preventDefault();
        if (documentDate)
          clear.mutate({ params: { path: { id: eventId, item } }, body: { documentNumber, documentDate } });
      }}
    >
      <ProblemAlert error={clear.error} />
      <Group align="flex-end" gap="sm">
        <TextInput
          label={t('clearance.number')}
          required
          maxLength={80}
          value={documentNumber}
          onChange={(change) => setNumber(change.currentTarget.value)}
        />
        <DatePickerInput
          label={t('clearance.date')}
          required
          locale={language}
          valueFormat="DD.MM.YYYY"
          miw={150}
          value={documentDate}
          onChange={setDate}
        />
        <Button type="submit" loading={clear.isPending} disabled={!documentNumber.trim() || !documentDate}>
          {t('common:action.save')}
        </Button>
      </Group>
    </form>
  );
}
