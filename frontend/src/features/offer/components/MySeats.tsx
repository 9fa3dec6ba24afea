import { useTranslation } from 'react-i18next';
import { A, useLanguage } from '@/shared/routing/links';
import { ErrorState } from '@/shared/ui/ErrorState';
import { shownIn } from '@/shared/ui/LocalizedTextView';
import { StateBadge } from '@/shared/ui/StateBadge';
import { offerApi, type SeatRequest } from '../api/offerApi';
import classes from './offer.module.css';
import { seatTones } from './tones';

/** On my home: places at offers that I asked for, with the answers. Nothing for those who never asked. */
export default function MySeats() {
  const { t } = useTranslation('offer');
  const own = offerApi.useQuery('get', '/api/me/seat-requests');
  if (own.isError) return <ErrorState error={own.error} onRetry={own.refetch} />;
  const shown = (own.data ?? []).filter(({ state }) => state !== 'WITHDRAWN').slice(0, 3);
  if (shown.length === 0) return null;
  return (
    <section aria-labelledby="my-seats">
      <h2 id="my-seats">{t('seat.mine')}</h2>
      <ul className={classes.list}>
        {shown.map((request) => (
          <MySeat key={request.id} request={request} />
        ))}
      </ul>
    </section>
  );
}

function MySeat({ request }: { request: SeatRequest }) {
  const { t } = useTranslation('offer');
  const language = useLanguage();
  const offer = offerApi.useQuery(
    'get',
    '/api/offers/{id}',
    { params: { path: { id: request.offer } } },
    { retry: false },
  );
  const title =
    offer.data &&
    (offer.data.title ? shownIn(offer.data.title, language).text : t(`kind.${offer.data.kind}`));
  return (
    <li className={classes.card}>
      {/* Its doctor may have hidden or withdrawn it since. */}
      {title && <A to={`/offers/${request.offer}`}>{title}</A>}
      <div className={classes.line}>
        <StateBadge tone={seatTones[request.state]} label={t(`seat.state.${request.state}`)} />
      </div>
      {request.answer && <p>{request.answer}</p>}
      {request.state === 'ACCEPTED' && <p className={classes.quiet}>{t('seat.next')}</p>}
    </li>
  );
}
