import { Button, Group } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLive } from '@/shared/live/LiveProvider';
import { ZoneTime } from '@/shared/time/ZoneTime';
import { ConfirmWithReason } from '@/shared/ui/ConfirmWithReason';
import { LoadingSkeleton } from '@/shared/ui/LoadingSkeleton';
import { notifyDone } from '@/shared/ui/notify';
import { ProblemAlert } from '@/shared/ui/ProblemAlert';
import { StateBadge } from '@/shared/ui/StateBadge';
import { type Offer, offerApi } from '../api/offerApi';
import classes from './offer.module.css';
import { seatTones } from './tones';

type Props = { offer: Offer; onChanged: () => unknown };

/** For the doctor who leads the offer: who asks for a place, oldest first, each answered in place. */
export function SeatRequests({ offer, onChanged }: Props) {
  const { t } = useTranslation('offer');
  const [declining, setDeclining] = useState<string>();
  const key = { params: { path: { offer: offer.id } } };
  const requests = offerApi.useQuery('get', '/api/offers/{offer}/seat-requests', key);
  useLive(`/topic/offer/${offer.id}`, [['get', '/api/offers/{offer}/seat-requests', key]]);
  const after = async () => {
    await requests.refetch();
    await onChanged();
  };
  const accept = offerApi.useMutation('post', '/api/seat-requests/{id}/acceptance', {
    meta: { shownByPage: true },
    onSuccess: async () => {
      notifyDone(t('seat.accepted'));
      await after();
    },
  });
  const decline = offerApi.useMutation('post', '/api/seat-requests/{id}/refusal', {
    onSuccess: after,
  });
  if (requests.isPending) return <LoadingSkeleton shape="cards" count={1} />;
  return (
    <section className={classes.card} aria-label={t('seat.requests')}>
      <h2>{t('seat.requests')}</h2>
      <ProblemAlert error={requests.error ?? accept.error} />
      {requests.data?.length === 0 && <p className={classes.quiet}>{t('seat.none')}</p>}
      <ul className={classes.list}>
        {requests.data?.map((one) => (
          <li key={one.id} className={classes.card}>
            <div className={classes.line}>
              <strong>{one.name ?? t('seat.erased')}</strong>
              <StateBadge tone={seatTones[one.state]} label={t(`seat.state.${one.state}`)} />
              <span className={classes.quiet}>
                <ZoneTime instant={one.askedAt} dayOnly />
              </span>
            </div>
            {one.message && <p>{one.message}</p>}
            {one.state === 'ASKED' && (
              <Group gap="xs">
                <Button
                  loading={accept.isPending}
                  onClick={() => accept.mutate({ params: { path: { id: one.id } } })}
                >
                  {t('seat.accept')}
                </Button>
                <Button variant="default" onClick={() => setDeclining(one.id)}>
                  {t('seat.decline')}
                </Button>
              </Group>
            )}
          </li>
        ))}
      </ul>
      <ConfirmWithReason
        opened={declining !== undefined}
        onClose={() => setDeclining(undefined)}
        title={t('seat.declineTitle')}
        text={t('seat.declineText')}
        confirmLabel={t('seat.decline')}
        onConfirm={(why) =>
          decline.mutateAsync({ params: { path: { id: declining ?? '' } }, body: { why: why.slice(0, 500) } })
        }
      />
    </section>
  );
}
