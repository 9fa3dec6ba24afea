import { Radio } from '@mantine/core';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { formatNumber } from '@/shared/i18n/number';
import type { Facet } from '../api/searchState';
import type { FacetValue } from '../api/types';
import type { LabelOf } from './facetLabels';
import classes from './facets.module.css';
import { Weight } from './Weight';

type Props = {
  facet: Facet;
  title: string;
  values: FacetValue[];
  chosen: string;
  nice: boolean;
  label: LabelOf;
  /** Empty: any. */
  onChoose: (code: string) => void;
  onWeigh: (code: string) => void;
};

/** "At least so much": one value includes the larger ones, so that one is enough. */
export function FacetSteps({ facet, title, values, chosen, nice, label, onChoose, onWeigh }: Props) {
  const { t } = useTranslation('search');
  const name = useId();
  if (!chosen && values.every(({ count }) => count === 0)) return null;
  const absent = chosen && values.every(({ code }) => code !== chosen) ? [{ code: chosen, count: 0 }] : [];
  return (
    <fieldset className={classes.facet}>
      <legend>{title}</legend>
      <ul className={classes.values}>
        <li>
          <Radio
            size="sm"
            name={name}
            label={t('facet.any')}
            checked={!chosen}
            onChange={() => onChoose('')}
          />
        </li>
        {[...values, ...absent].map(({ code, count }) => (
          <li key={code} className={classes.value}>
            <Radio
              size="sm"
              name={name}
              checked={code === chosen}
              onChange={() => onChoose(code)}
              label={
                <>
                  {label(facet, code)} <span className={classes.count}>{formatNumber(count)}</span>
                </>
              }
            />
            {code === chosen && <Weight nice={nice} of={label(facet, code)} onChange={() => onWeigh(code)} />}
          </li>
        ))}
      </ul>
    </fieldset>
  );
}
