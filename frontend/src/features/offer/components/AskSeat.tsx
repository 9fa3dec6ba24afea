import { Button, Group, Stack, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'react-router';
import { A } from '@/shared/routing/links';
import { useSession } from '@/shared/session/session';
import { NoPatientData } from '@/shared/ui/NoPatientData';
import { notifyDone } from '@/shared/ui/notify';
import { ProblemAlert } from '@/shared/ui/ProblemAlert';
import { StateBadge } from '@/shared/ui/StateBadge';
import { type Offer, offerApi } from '../api/offerApi';
import classes from './offer.module.css';
import { seatTones } from './tones';

type Props = { offer: Offer; onChanged: () => unknown };

/** On an offer that is open to people: ask for a place, see the answer, take the request back. */
export function AskSeat({ offer, onChanged }: Props) {
  const { t } = useTranslation('offer');
  const { session } = useSession();
  const { pathname } = useLocation();
  if (!session?.signedIn) {
    return (
      <section className={classes.card}>
        <h2>{t('seat.title')}</h2>
        <p className={classes.quiet}>{t('peopleMayAsk')}</p>
        <Group>
          <Button component={A} to={`/sign-in?next=${encodeURIComponent(pathname)}`} variant="default">
            {t('seat.signIn')}
          </Button>
        </Group>
      </section>
    );
  }
  return <Mine offer={offer} onChanged={onChanged} />;
}

function Mine({ offer, onChanged }: Props) {
  const { t } = useTranslation('offer');
  const [message, setMessage] = useState('');
  const own = offerApi.useQuery('get', '/api/me/seat-requests');
  const done = (said: string) => async () => {
    await own.refetch();
    await onChanged();
    notifyDone(said);
  };
  const ask = offerApi.useMutation('post', '/api/offers/{offer}/seat-requests', {
    meta: { shownByPage: true },
    onSuccess: done(t('seat.asked')),
  });
  const withdraw = offerApi.useMutation('post', '/api/seat-requests/{id}/withdrawal', {
    onSuccess: done(t('seat.withdrawn')),
  });
  const latest = own.data?.find((one) => one.offer === offer.id);
  const running = latest?.state === 'ASKED' || latest?.state === 'ACCEPTED';
  return (
    <section className={classes.card} aria-label={t('seat.title')}>
      <h2>{t('seat.title')}</h2>
      {latest && (
        <div className={classes.line}>
          <StateBadge tone={seatTones[latest.state]} label={t(`seat.state.${latest.state}`)} />
        </div>
      )}
      {latest?.answer && <p>{latest.answer}</p>}
      {latest?.state === 'ACCEPTED' && <p className={classes.quiet}>{t('seat.next')}</p>}
      {latest && running ? (
        <Group>
          <Button
            variant="default"
            loading={withdraw.isPending}
            onClick={() => withdraw.mutate({ params: { path: { id: latest.id } } })}
          >
            {t('seat.withdraw')}
          </Button>
        </Group>
      ) : (
        offer.state === 'OPEN' && (
          <form
            noValidate
            onSubmit={(submit) => {
              submit.preventDefault();
              ask.mutate({
                params: { path: { offer: offer.id } },
                body: message.trim() ? { message: message.trim() } : {},
              });
            }}
          >
            <Stack gap="sm">
              <ProblemAlert error={ask.error} />
              <Textarea
                label={t('seat.message')}
                description={t('seat.messageHint')}
                autosize
                minRows={2}
                maxLength={1000}
                value={message}
                onChange={(change) => setMessage(change.currentTarget.value)}
              />
              <NoPatientData />
              <Group>
                <Button type="submit" loading={ask.isPending}>
                  {t('seat.ask')}
                </Button>
              </Group>
            </Stack>
          </form>
        )
      )}
    </section>
  );
}
