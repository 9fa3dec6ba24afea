import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { A } from '@/shared/routing/links';
import { ConfirmWithReason } from '@/shared/ui/ConfirmWithReason';
import { type EventDetails, type Step, useOrganiserBase } from '../api/agendaApi';
import { MoveEvent } from './MoveEvent';
import { hasLater } from './SeriesBox';
import { useEventSteps } from './useEventSteps';

type Props = { details: EventDetails; onChanged: () => unknown };
type Asking = 'cancel' | 'cancelFollowing' | 'giveBack' | 'stop' | 'move';

/** What the reader may do now: the server names the steps, the first one is the primary action. */
export function EventActions({ details, onChanged }: Props) {
  const { t } = useTranslation(['agenda', 'common']);
  const { event, steps } = details;
  const base = useOrganiserBase(event);
  const doing = useEventSteps(event, onChanged);
  const [asking, setAsking] = useState<Asking>();
  const may = (step: Step) => steps.includes(step);
  const run = (step: () => Promise<unknown>) => () => {
    // A failure shows its own message.
    step().catch(() => undefined);
  };
  return (
    <>
      {may('SCHEDULE') && (
        <Button loading={doing.busy} onClick={run(doing.schedule)}>
          {t('step.SCHEDULE')}
        </Button>
      )}
      {may('REPORT') && (
        <Button component={A} to={`/events/${event.id}/report`}>
          {t('step.REPORT')}
        </Button>
      )}
      {may('PUBLISH') && (
        <Button loading={doing.busy} onClick={run(doing.publish)}>
          {t('step.PUBLISH')}
        </Button>
      )}
      {may('PUBLISH') && (
        <Button variant="default" onClick={() => setAsking('giveBack')}>
          {t('step.RETURN')}
        </Button>
      )}
      {may('EDIT') && (
        <Button variant="default" component={A} to={`${base}/${event.id}/edit`}>
          {t('common:action.edit')}
        </Button>
      )}
      {may('ASK_PUBLICATION') && (
        <Button variant="default" loading={doing.busy} onClick={run(doing.ask)}>
          {t('step.ASK_PUBLICATION')}
        </Button>
      )}
      {may('MOVE') && (
        <Button variant="default" onClick={() => setAsking('move')}>
          {t('step.MOVE')}
        </Button>
      )}
      {may('STOP') && (
        <Button variant="default" onClick={() => setAsking('stop')}>
          {t('step.STOP')}
        </Button>
      )}
      {may('CANCEL') && (
        <Button variant="default" onClick={() => setAsking('cancel')}>
          {t('step.CANCEL')}
        </Button>
      )}
      {may('CANCEL') && hasLater(details) && (
        <Button variant="default" onClick={() => setAsking('cancelFollowing')}>
          {t('ask.cancelFollowing.confirm')}
        </Button>
      )}
      {(['cancel', 'cancelFollowing', 'giveBack', 'stop'] as const).map((one) => (
        <ConfirmWithReason
          key={one}
          opened={asking === one}
          onClose={() => setAsking(undefined)}
          title={t(`ask.${one}.title`)}
          text={t(`ask.${one}.text`)}
          confirmLabel={t(`ask.${one}.confirm`)}
          danger={one !== 'giveBack'}
          onConfirm={doing[one]}
        />
      ))}
      {asking === 'move' && (
        <MoveEvent
          event={event}
          inSeries={hasLater(details)}
          onClose={() => setAsking(undefined)}
          onChanged={onChanged}
        />
      )}
    </>
  );
}
