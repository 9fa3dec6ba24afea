import { Button, Group, Modal, Radio, Stack, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ifMatch } from '@/shared/api/client';
import { Problem } from '@/shared/api/problem';
import { notifyDone } from '@/shared/ui/notify';
import { ProblemAlert } from '@/shared/ui/ProblemAlert';
import { agendaApi, type Event } from '../api/agendaApi';
import { localTime, movedParts } from '../api/eventForm';
import { type PlannedInput, TimeFields } from './TimeFields';

type Props = { event: Event; inSeries: boolean; onClose: () => void; onChanged: () => unknown };

/** Another time, with a reason that everybody reads. */
export function MoveEvent({ event, inSeries, onClose, onChanged }: Props) {
  const { t } = useTranslation(['agenda', 'common']);
  const [time, setTime] = useState<PlannedInput>({
    localStart: event.planned.localStart.slice(0, 16),
    minutes: event.planned.minutes,
    zone: event.planned.zone,
  });
  const [scope, setScope] = useState<'ONE' | 'FOLLOWING'>('ONE');
  const [reason, setReason] = useState('');
  const move = agendaApi.useMutation('post', '/api/events/{id}/move', {
    meta: { shownByPage: true },
    onSuccess: async () => {
      onClose();
      await onChanged();
      notifyDone(t('done.moved'));
    },
  });
  const errors = move.error ? Problem.from(move.error).errors : {};
  return (
    <Modal opened onClose={onClose} title={t('move.title')} size="lg" centered>
      <form
        noValidate
        onSubmit={(submit) => {
          submit.preventDefault();
          move.mutate({
            params: { path: { id: event.id }, header: ifMatch(event.version) },
            body: {
              localStart: localTime(time.localStart),
              minutes: time.minutes === '' ? 60 : time.minutes,
              zone: time.zone,
              rooms: event.rooms,
              parts: movedParts(event, localTime(time.localStart)),
              reason: reason.trim(),
              scope,
            },
          });
        }}
      >
        <Stack>
          <ProblemAlert error={move.error} />
          {event.parts.length > 0 && <p>{t('move.parts')}</p>}
          {event.handsOn && <p>{t('move.handsOn')}</p>}
          <TimeFields
            value={time}
            error={errors.localStart?.join(' ')}
            onChange={(change) => setTime((before) => ({ ...before, ...change }))}
          />
          {inSeries && (
            <Radio.Group label={t('series.scope')} value={scope} onChange={(value) => setScope(value)}>
              <Group mt="xs">
                <Radio value="ONE" label={t('series.ONE')} />
                <Radio value="FOLLOWING" label={t('series.FOLLOWING')} />
              </Group>
            </Radio.Group>
          )}
          <Textarea
            label={t('common:reason.label')}
            description={t('move.reasonHint')}
            required
            autosize
            minRows={2}
            maxLength={500}
            value={reason}
            error={errors.reason?.join(' ')}
            onChange={(change) => setReason(change.currentTarget.value)}
          />
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {t('common:action.cancel')}
            </Button>
            <Button
              type="submit"
              loading={move.isPending}
              disabled={!time.localStart || reason.trim().length < 3}
            >
              {t('step.MOVE')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
