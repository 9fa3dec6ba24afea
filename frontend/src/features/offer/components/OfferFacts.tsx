import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useLabels } from '@/shared/codes/codes';
import { LocalizedTextView } from '@/shared/ui/LocalizedTextView';
import type { Offer } from '../api/offerApi';
import classes from './offer.module.css';
import { Window } from './Window';

/** Everything that an offer says, as far as it says it. */
export function OfferFacts({ offer }: { offer: Offer }) {
  const { t } = useTranslation('offer');
  const specialties = useLabels('specialties', [offer.specialty]);
  const skills = useLabels('skills', offer.skills);
  const languages = useLabels('languages', offer.languages);
  const names = (codes: string[], labels: typeof skills) =>
    codes.map((code) => labels.get(code)?.label ?? code).join(', ');
  const texts = (['team', 'equipment', 'requirements', 'conditions'] as const).filter(
    (field) => offer[field],
  );
  return (
    <dl className={classes.facts}>
      <Fact name={t('field.specialty')}>{names([offer.specialty], specialties)}</Fact>
      {offer.skills.length > 0 && <Fact name={t('field.skills')}>{names(offer.skills, skills)}</Fact>}
      <Fact name={t('field.languages')}>{names(offer.languages, languages)}</Fact>
      <Fact name={t('field.mode')}>{t(`mode.${offer.mode}`)}</Fact>
      <Fact name={t('field.when')}>
        <Window from={offer.from} until={offer.until} />
      </Fact>
      <Fact name={t('field.leadDays')}>{t('days', { count: offer.leadDays })}</Fact>
      {offer.weeks != null && <Fact name={t('field.weeks')}>{t('weeks', { count: offer.weeks })}</Fact>}
      {offer.places != null && <Fact name={t('field.places')}>{offer.places}</Fact>}
      {texts.map((field) => {
        const text = offer[field];
        return (
          text && (
            <Fact key={field} name={t(`field.${field}`)}>
              <LocalizedTextView text={text} />
            </Fact>
          )
        );
      })}
    </dl>
  );
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
