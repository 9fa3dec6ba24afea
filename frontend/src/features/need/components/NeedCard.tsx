import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { CodeLabel } from '@/shared/codes/CodeLabel';
import { A } from '@/shared/routing/links';
import { ZoneTime } from '@/shared/time/ZoneTime';
import { LocalizedTextView } from '@/shared/ui/LocalizedTextView';
import { StateBadge } from '@/shared/ui/StateBadge';
import type { NeedRow } from '../api/needApi';
import classes from './need.module.css';
import { tones } from './tones';
import { When } from './When';

type Props = { need: NeedRow; to: string; withInstitution?: boolean; children?: ReactNode };

/** A need in a list, readable on a phone. */
export function NeedCard({ need, to, withInstitution = false, children }: Props) {
  const { t } = useTranslation('need');
  return (
    <li className={classes.card}>
      <div className={classes.cardHead}>
        <h3 className={classes.cardTitle}>
          <A to={to}>
            <LocalizedTextView text={need.title} />
          </A>
        </h3>
        <StateBadge tone={tones[need.state]} label={t(`state.${need.state}`)} />
      </div>
      {withInstitution && (
        <p className={classes.facts}>
          <span>{need.institution.name}</span>
          <span>{need.institution.city}</span>
        </p>
      )}
      <p className={classes.facts}>
        <span>{t(`kind.${need.kind}`)}</span>
        <CodeLabel list="specialties" code={need.specialty} />
        <span>{t('people', { count: need.people })}</span>
        <When from={need.from} until={need.until} />
      </p>
      {need.rank != null && (
        <p className={classes.facts}>
          <span>{t('rank.shown', { rank: need.rank })}</span>
          {need.rankReason && <span>{need.rankReason}</span>}
        </p>
      )}
      {need.state === 'PUBLISHED' && need.expiresAt && (
        <p className={classes.facts}>
          <span>
            {t('looksUntil')} <ZoneTime instant={need.expiresAt} dayOnly />
          </span>
        </p>
      )}
      {children}
    </li>
  );
}
