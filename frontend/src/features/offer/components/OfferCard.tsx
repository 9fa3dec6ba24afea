import { useTranslation } from 'react-i18next';
import { type Code, useLabels } from '@/shared/codes/codes';
import { A } from '@/shared/routing/links';
import { LocalizedTextView } from '@/shared/ui/LocalizedTextView';
import { StateBadge } from '@/shared/ui/StateBadge';
import type { Offer } from '../api/offerApi';
import { Lead } from './Lead';
import classes from './offer.module.css';
import { Window } from './Window';

type Labels = Map<string, Code>;
type Props = { offer: Offer; specialties: Labels; languages: Labels };

/** One open offer in a list: what, by whom, when, how often. */
export function OfferCard({ offer, specialties, languages }: Props) {
  const { t } = useTranslation('offer');
  const specialty = specialties.get(offer.specialty)?.label ?? offer.specialty;
  return (
    <li className={classes.card}>
      <h2>
        <A to={`/offers/${offer.id}`}>
          {offer.title ? (
            <LocalizedTextView text={offer.title} />
          ) : (
            `${t(`kind.${offer.kind}`)}: ${specialty}`
          )}
        </A>
      </h2>
      <div className={classes.line}>
        <StateBadge tone="info" label={t(`kind.${offer.kind}`)} />
        <span>{specialty}</span>
        <span>{t(`mode.${offer.mode}`)}</span>
      </div>
      <Lead doctor={offer.lead} />
      <div className={`${classes.line} ${classes.quiet}`}>
        <Window from={offer.from} until={offer.until} />
        <span>{t('left', { count: offer.left })}</span>
        <span>{offer.languages.map((code) => languages.get(code)?.label ?? code).join(', ')}</span>
      </div>
    </li>
  );
}

/** The labels that the cards of a list need, asked for at once. */
export function useCardLabels(offers: Offer[]): { specialties: Labels; languages: Labels } {
  return {
    specialties: useLabels(
      'specialties',
      offers.map((offer) => offer.specialty),
    ),
    languages: useLabels(
      'languages',
      offers.flatMap((offer) => offer.languages),
    ),
  };
}
