import { Button, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { nameOf, useLabels } from '@/shared/codes/codes';
import { A } from '@/shared/routing/links';
import type { Overview } from '../api/reportApi';
import classes from './report.module.css';

const FIRST = 15;

/** Needs by specialty and region beside the offers; each number leads to the list behind it. */
export function HeatTable({ overview }: { overview: Overview }) {
  const { t } = useTranslation('report');
  const [all, setAll] = useState(false);
  const rows = all ? overview.heat : overview.heat.slice(0, FIRST);
  const specialties = useLabels(
    'specialties',
    rows.map((row) => row.specialty),
  );
  const regions = useLabels('regions', overview.regions);
  const specialtyName = (code: string) => {
    const entry = specialties.get(code);
    return entry ? entry.label : code;
  };
  const regionName = (code: string) => {
    const entry = regions.get(code);
    return entry ? nameOf('regions', entry) : code;
  };
  if (overview.heat.length === 0) return <Text c="dimmed">{t('heat.empty')}</Text>;
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling area has to be reached by keyboard */}
      <section className={classes.scroll} tabIndex={0} aria-label={t('heat.title')}>
        <table className={classes.heat}>
          <thead>
            <tr>
              <th scope="col">{t('heat.specialty')}</th>
              {overview.regions.map((region) => (
                <th scope="col" key={region}>
                  {regionName(region)}
                </th>
              ))}
              <th scope="col">{t('heat.offers')}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.specialty}>
                <th scope="row">{specialtyName(row.specialty)}</th>
                {overview.regions.map((region) => {
                  const count = row.needs[region] ?? 0;
                  return (
                    <td key={region} data-heat={count === 0 ? undefined : Math.min(3, count)}>
                      {count > 0 && (
                        <A
                          to={`/ministry/needs?specialty=${row.specialty}&region=${region}`}
                          aria-label={t('heat.cell', {
                            needs: count,
                            specialty: specialtyName(row.specialty),
                            region: regionName(region),
                          })}
                        >
                          {count}
                        </A>
                      )}
                    </td>
                  );
                })}
                <td>
                  {row.offers > 0 ? (
                    <A
                      to={`/ministry/offers?specialty=${row.specialty}`}
                      aria-label={t('heat.offersCell', {
                        offers: row.offers,
                        specialty: specialtyName(row.specialty),
                      })}
                    >
                      {row.offers}
                    </A>
                  ) : (
                    0
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {overview.heat.length > FIRST && (
        <Button variant="subtle" onClick={() => setAll(!all)}>
          {all ? t('heat.less') : t('heat.all')}
        </Button>
      )}
    </>
  );
}
