import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useLabels } from '@/shared/codes/codes';
import { LocalizedTextView } from '@/shared/ui/LocalizedTextView';
import type { Need } from '../api/needApi';
import classes from './need.module.css';
import { When } from './When';

/** The terms of reference; what nobody has said yet stands there as missing. */
export function Terms({ need }: { need: Need }) {
  const { t } = useTranslation('need');
  const specialties = useLabels('specialties', [need.specialty]);
  const skills = useLabels('skills', need.skills);
  const languages = useLabels('languages', need.languages);
  const missing = <span className={classes.missing}>{t('terms.missing')}</span>;
  const said = (codes: string[]) => codes.map((code) => t(`said.${code as 'TRAVEL'}`)).join(', ');
  const rows: [string, ReactNode][] = [
    [t('field.kind'), t(`kind.${need.kind}`)],
    [t('field.specialty'), specialties.get(need.specialty)?.label ?? need.specialty],
    [
      t('field.skills'),
      need.skills.length > 0
        ? need.skills.map((code) => skills.get(code)?.label ?? code).join(', ')
        : missing,
    ],
    [t('field.audience'), `${need.audience} · ${t('people', { count: need.people })}`],
    [t('field.when'), <When key="when" from={need.from} until={need.until} />],
    [t('field.languages'), need.languages.map((code) => languages.get(code)?.label ?? code).join(', ')],
    [t('field.goal'), need.goal ? <LocalizedTextView key="goal" text={need.goal} /> : missing],
    [
      t('field.prerequisites'),
      need.prerequisites ? <LocalizedTextView key="before" text={need.prerequisites} /> : missing,
    ],
    [
      t('field.equipment'),
      need.equipment ? <LocalizedTextView key="things" text={need.equipment} /> : missing,
    ],
    [t('field.funding'), need.fundingSaid ? said(need.funding) || t('fundingNone') : missing],
    ...(need.kind === 'OPERATING_VISIT'
      ? [
          [
            t('field.readiness'),
            need.readinessSaid ? said(need.readiness) || t('readinessNone') : missing,
          ] satisfies [string, ReactNode],
        ]
      : []),
    [
      t('field.urgency'),
      need.urgency ? t(`urgency.${need.urgency as 'ROUTINE' | 'SOON' | 'URGENT'}`) : missing,
    ],
  ];
  return (
    <dl className={classes.terms}>
      {rows.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
