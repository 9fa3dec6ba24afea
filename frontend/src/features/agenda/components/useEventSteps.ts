import { useTranslation } from 'react-i18next';
import { ifMatch } from '@/shared/api/client';
import { notifyDone } from '@/shared/ui/notify';
import { agendaApi, type Event } from '../api/agendaApi';

/** What may be done with an event; each answers when the page has been asked again. */
export function useEventSteps(event: Event, onChanged: () => unknown) {
  const { t } = useTranslation('agenda');
  const quiet = { meta: { shownByPage: true } } as const;
  const schedule = agendaApi.useMutation('post', '/api/events/{id}/scheduling');
  const cancel = agendaApi.useMutation('post', '/api/events/{id}/cancellation', quiet);
  const ask = agendaApi.useMutation('post', '/api/events/{id}/publication-request');
  const publish = agendaApi.useMutation('post', '/api/events/{id}/publication');
  const giveBack = agendaApi.useMutation('post', '/api/events/{id}/publication-return', quiet);
  const stop = agendaApi.useMutation('post', '/api/events/{id}/stop', quiet);
  const path = { id: event.id };
  const read = { path, header: ifMatch(event.version) };
  const after = async (doing: Promise<unknown>, said: string) => {
    await doing;
    await onChanged();
    notifyDone(said);
  };
  return {
    busy: schedule.isPending || ask.isPending || publish.isPending,
    schedule: () => after(schedule.mutateAsync({ params: read }), t('done.scheduled')),
    cancel: (reason: string) =>
      after(cancel.mutateAsync({ params: read, body: { reason } }), t('done.cancelled')),
    cancelFollowing: (reason: string) =>
      after(
        cancel.mutateAsync({ params: read, body: { reason, scope: 'FOLLOWING' } }),
        t('done.cancelledFollowing'),
      ),
    ask: () => after(ask.mutateAsync({ params: { path } }), t('done.publicationAsked')),
    publish: () => after(publish.mutateAsync({ params: { path } }), t('done.published')),
    giveBack: (reason: string) =>
      after(giveBack.mutateAsync({ params: { path }, body: { reason } }), t('done.returned')),
    stop: (reason: string) =>
      after(stop.mutateAsync({ params: { path }, body: { reason } }), t('done.stopped')),
  };
}
