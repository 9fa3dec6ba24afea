import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { ifMatch } from '@/shared/api/client';
import { A } from '@/shared/routing/links';
import { LocalizedTextView } from '@/shared/ui/LocalizedTextView';
import { notifyDone } from '@/shared/ui/notify';
import { StateBadge } from '@/shared/ui/StateBadge';
import { type OwnOffer, offerApi } from '../api/offerApi';
import classes from './offer.module.css';
import { tones } from './tones';
import { Window } from './Window';
import { WithdrawOffer } from './WithdrawOffer';

type Props = { offer: OwnOffer; onChanged: () => unknown };

/** One of my offers, with what I can do about it. */
export function OwnOfferCard({ offer, onChanged }: Props) {
  const { t } = useTranslation(['offer', 'common']);
  const open = offerApi.useMutation('post', '/api/me/offers/{id}/opening', {
    onSuccess: async () => {
      notifyDone(t('done.opened'));
      await onChanged();
    },
  });
  const over = offer.state === 'WITHDRAWN' || offer.state === 'EXPIRED';
  return (
    <li className={classes.card}>
      <h2>
        <A to={`/offers/${offer.id}`}>
          <LocalizedTextView text={offer.title} />
        </A>
      </h2>
      <div className={classes.line}>
        <StateBadge tone={tones[offer.state]} label={t(`state.${offer.state}`)} />
        <span>{t(`kind.${offer.kind}`)}</span>
        <span>{t(`mode.${offer.mode}`)}</span>
      </div>
      <div className={`${classes.line} ${classes.quiet}`}>
        <span>{t('taken', { taken: offer.taken, capacity: offer.capacity })}</span>
        <Window from={offer.from} until={offer.until} />
      </div>
      <div className={classes.actions}>
        {offer.state === 'DRAFT' && (
          <Button
            size="compact-md"
            loading={open.isPending}
            onClick={() =>
              open.mutate({ params: { path: { id: offer.id }, header: ifMatch(offer.version) } })
            }
          >
            {t('new.open')}
          </Button>
        )}
        {!over && (
          <Button size="compact-md" variant="default" component={A} to={`/me/offers/${offer.id}`}>
            {t('common:action.edit')}
          </Button>
        )}
        {!over && <WithdrawOffer offer={offer} onDone={onChanged} />}
      </div>
    </li>
  );
}
