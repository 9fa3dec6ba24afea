import { Button, Checkbox, Stack } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CodeLabel } from '@/shared/codes/CodeLabel';
import type { CodeList } from '@/shared/codes/codes';
import { formatNumber } from '@/shared/i18n/number';
import { type Facet, type FacetValue, facets } from '../api/searchApi';
import type { SearchState } from '../api/searchState';
import classes from './search.module.css';

const few = 6;
const lists: Record<Facet, CodeList> = {
  specialty: 'specialties',
  skill: 'skills',
  country: 'countries',
  city: 'cities',
  spokenLanguage: 'languages',
  kind: 'help',
};

type Props = {
  counts: Record<string, FacetValue[]>;
  filters: SearchState['filters'];
  onChange: (filters: SearchState['filters']) => void;
};

/** Filters with the number of people behind each; within one group any of the ticked ones fits. */
export function Facets({ counts, filters, onChange }: Props) {
  return facets.map((facet) => (
    <FacetGroup
      key={facet}
      facet={facet}
      values={counts[facet] ?? []}
      chosen={filters[facet]}
      onChange={(codes) => onChange({ ...filters, [facet]: codes })}
    />
  ));
}

type GroupProps = {
  facet: Facet;
  values: FacetValue[];
  chosen: string[];
  onChange: (codes: string[]) => void;
};

function FacetGroup({ facet, values, chosen, onChange }: GroupProps) {
  const { t } = useTranslation('search');
  const [all, setAll] = useState(false);
  const absent = chosen.filter((code) => values.every((value) => value.code !== code));
  const shown = all ? values : values.filter(({ code }, index) => index < few || chosen.includes(code));
  if (values.length === 0 && absent.length === 0) return null;
  const toggle = (code: string) =>
    onChange(chosen.includes(code) ? chosen.filter((one) => one !== code) : [...chosen, code]);
  return (
    <fieldset className={classes.facet}>
      <legend>{t(`facet.${facet}`)}</legend>
      <Stack gap={6}>
        {absent.map((code) => (
          <Checkbox
            key={code}
            checked
            onChange={() => toggle(code)}
            label={
              <>
                <CodeLabel list={lists[facet]} code={code} /> (0)
              </>
            }
          />
        ))}
        {shown.map(({ code, label, count }) => (
          <Checkbox
            key={code}
            checked={chosen.includes(code)}
            onChange={() => toggle(code)}
            label={`${label} (${formatNumber(count)})`}
          />
        ))}
      </Stack>
      {values.length > few && (
        <Button variant="subtle" size="compact-sm" mt={6} aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? t('facet.fewer') : t('facet.all', { count: values.length })}
        </Button>
      )}
    </fieldset>
  );
}
