import { Button, Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { useLabels } from '@/shared/codes/codes';
import { useLive } from '@/shared/live/LiveProvider';
import { A, useLanguage } from '@/shared/routing/links';
import { Slot } from '@/shared/routing/slots';
import { useSession } from '@/shared/session/session';
import { ErrorState } from '@/shared/ui/ErrorState';
import { LoadingSkeleton } from '@/shared/ui/LoadingSkeleton';
import { LocalizedTextView, shownIn } from '@/shared/ui/LocalizedTextView';
import { PageHeader } from '@/shared/ui/PageHeader';
import { StateBadge } from '@/shared/ui/StateBadge';
import { type Offer, offerApi } from '../api/offerApi';
import { AskSeat } from '../components/AskSeat';
import { Lead } from '../components/Lead';
import { OfferFacts } from '../components/OfferFacts';
import classes from '../components/offer.module.css';
import { SeatRequests } from '../components/SeatRequests';
import { tones } from '../components/tones';

/** One offer: what, by whom, when, and "We want this" for institutions. */
export default function OfferPage() {
  const { offerId = '' } = useParams();
  const { session } = useSession();
  const key = { params: { path: { id: offerId } } };
  const offer = offerApi.useQuery('get', '/api/offers/{id}', key);
  useLive(session?.signedIn ? `/topic/offer/${offerId}` : undefined, [
    ['get', '/api/offers/{id}', key],
    ['get', '/api/me/seat-requests'],
  ]);
  if (offer.isPending) return <LoadingSkeleton />;
  if (offer.error) return <ErrorState error={offer.error} onRetry={offer.refetch} />;
  return <Whole offer={offer.data} onChanged={offer.refetch} />;
}

function Whole({ offer, onChanged }: { offer: Offer; onChanged: () => unknown }) {
  const { t } = useTranslation(['offer', 'common']);
  const language = useLanguage();
  const specialties = useLabels('specialties', [offer.specialty]);
  const specialty = specialties.get(offer.specialty)?.label ?? offer.specialty;
  const title = offer.title
    ? shownIn(offer.title, language).text
    : `${t(`kind.${offer.kind}`)}: ${specialty}`;
  const over = offer.state === 'WITHDRAWN' || offer.state === 'EXPIRED';
  return (
    <>
      <PageHeader
        title={title}
        above={t(`kind.${offer.kind}`)}
        lead={
          <span className={classes.line}>
            <StateBadge tone={tones[offer.state]} label={t(`state.${offer.state}`)} />
            {offer.state === 'OPEN' && <span>{t('left', { count: offer.left })}</span>}
          </span>
        }
        action={
          offer.own
            ? !over && (
                <Button component={A} to={`/me/offers/${offer.id}`}>
                  {t('common:action.edit')}
                </Button>
              )
            : offer.state === 'OPEN' && <Slot name="offer.actions" offerId={offer.id} />
        }
      />
      <div className={classes.columns}>
        <Stack>
          {offer.description && (
            <p>
              <LocalizedTextView text={offer.description} />
            </p>
          )}
          <OfferFacts offer={offer} />
          <Slot name="page.words" kind="offer" subjectId={offer.id} own={offer.own} />
        </Stack>
        <Stack component="section" aria-label={t('who')}>
          <Lead doctor={offer.lead} />
          {offer.members.map((member) => (
            <Lead key={member.id} doctor={member} />
          ))}
          {!offer.title && <p className={classes.quiet}>{t('hiddenWords')}</p>}
          {offer.openToPeople &&
            (offer.own ? (
              <SeatRequests offer={offer} onChanged={onChanged} />
            ) : (
              <AskSeat offer={offer} onChanged={onChanged} />
            ))}
        </Stack>
      </div>
    </>
  );
}
