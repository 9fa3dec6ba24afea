import { Button, Checkbox, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatNumber } from '@/shared/i18n/number';
import type { Facet } from '../api/searchState';
import type { FacetValue } from '../api/types';
import type { LabelOf } from './facetLabels';
import classes from './facets.module.css';
import { Weight } from './Weight';

const few = 6;
/** From so many on, typing finds faster than reading. */
const many = 12;
const mostShown = 60;

type Props = {
  facet: Facet;
  title: string;
  values: FacetValue[];
  must: string[];
  nice: string[];
  label: LabelOf;
  onToggle: (code: string) => void;
  onWeigh: (code: string) => void;
  onClear: (() => void) | undefined;
};

export function FacetGroup({ facet, title, values, must, nice, label, onToggle, onWeigh, onClear }: Props) {
  const { t } = useTranslation('search');
  const [all, setAll] = useState(false);
  const [find, setFind] = useState('');
  const chosen = [...must, ...nice];
  const absent = chosen.filter((code) => values.every((value) => value.code !== code));
  if (values.length === 0 && absent.length === 0) return null;
  const wanted = find.trim().toLowerCase();
  const open = all || wanted !== '';
  const shown = values
    .filter(
      ({ code, label: word }, index) =>
        chosen.includes(code) || (open ? word.toLowerCase().includes(wanted) : index < few),
    )
    .slice(0, mostShown);
  return (
    <fieldset className={classes.facet}>
      <legend>
        {title}
        {onClear && (
          <button
            type="button"
            className={classes.clear}
            aria-label={t('facet.clearOne', { facet: title })}
            onClick={onClear}
          >
            {t('facet.reset')}
          </button>
        )}
      </legend>
      {values.length > many && (
        <TextInput
          size="xs"
          mb={8}
          aria-label={t('facet.find', { facet: title })}
          placeholder={t('facet.findHint')}
          value={find}
          onChange={(event) => setFind(event.currentTarget.value)}
        />
      )}
      <ul className={classes.values}>
        {[...absent.map((code) => ({ code, count: 0 })), ...shown].map(({ code, count }) => (
          <li key={code} className={classes.value}>
            <Checkbox
              size="sm"
              checked={chosen.includes(code)}
              onChange={() => onToggle(code)}
              label={
                <>
                  {label(facet, code)} <span className={classes.count}>{formatNumber(count)}</span>
                </>
              }
            />
            {chosen.includes(code) && (
              <Weight nice={nice.includes(code)} of={label(facet, code)} onChange={() => onWeigh(code)} />
            )}
          </li>
        ))}
      </ul>
      {wanted !== '' && shown.length === 0 && <p className={classes.none}>{t('facet.none')}</p>}
      {values.length > few && wanted === '' && (
        <Button variant="subtle" size="compact-sm" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? t('facet.fewer') : t('facet.all', { count: values.length })}
        </Button>
      )}
    </fieldset>
  );
}
