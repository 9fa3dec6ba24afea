import { Alert, Button, Group, Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useGo } from '@/shared/routing/links';
import { useSession } from '@/shared/session/session';
import { ZoneTime } from '@/shared/time/ZoneTime';
import { LocalizedTextView } from '@/shared/ui/LocalizedTextView';
import { ProblemAlert } from '@/shared/ui/ProblemAlert';
import { StateBadge } from '@/shared/ui/StateBadge';
import { type RecordPreview, seatApi } from '../api/agendaApi';
import agenda from './agenda.module.css';
import classes from './claim.module.css';

type Props = { code: string; preview: RecordPreview; onDone: (events: number) => unknown };

/** What will move, to whom; it moves by the button. */
export function ClaimPreview({ code, preview, onDone }: Props) {
  const { t } = useTranslation('agenda');
  const { session } = useSession();
  const go = useGo();
  const claim = seatApi.useMutation('post', '/api/record-claim', {
    meta: { shownByPage: true },
    onSuccess: ({ events }) => onDone(events),
  });
  const own = session?.name ?? '';
  const differs = !preview.names.some((name) => name.toLowerCase() === own.toLowerCase());
  return (
    <Stack gap="md" className={classes.narrow ?? ''}>
      <ProblemAlert error={claim.error} />
      <dl className={classes.facts}>
        <dt>{t('claim.page.entered')}</dt>
        <dd>{preview.names.join('; ')}</dd>
        <dt>{t('claim.page.institution')}</dt>
        <dd>{preview.institution}</dd>
        <dt>{t('claim.page.yours')}</dt>
        <dd>{own}</dd>
      </dl>
      {differs && (
        <Alert variant="outline" color="yellow">
          {t('claim.page.otherName')}
        </Alert>
      )}
      <section className={agenda.box} aria-label={t('claim.page.what')}>
        <h2>{t('claim.page.what')}</h2>
        <ul className={agenda.items}>
          {preview.events.map((event) => (
            <li key={`${event.id} ${event.start}`}>
              <LocalizedTextView text={event.title} />
              <span className={agenda.quiet}>
                <ZoneTime instant={event.start} dayOnly />
              </span>
              {event.attended && <StateBadge tone="good" label={t('claim.page.attended')} />}
              {event.twice && <span className={agenda.quiet}>{t('claim.page.twice')}</span>}
            </li>
          ))}
          {preview.events.length === 0 && <li className={agenda.quiet}>{t('claim.page.nothing')}</li>}
        </ul>
      </section>
      <div className={agenda.quiet}>{t('claim.page.seen')}</div>
      <Group>
        <Button loading={claim.isPending} onClick={() => claim.mutate({ body: { code } })}>
          {t('claim.page.mine')}
        </Button>
        <Button variant="default" onClick={() => go('/')}>
          {t('claim.page.notMine')}
        </Button>
      </Group>
    </Stack>
  );
}
