import { Button, Group } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { StateBadge } from '@/shared/ui/StateBadge';
import type { DoctorMatch } from '../api/matchingApi';
import { BothClocks, Checked, FreeTime, Kinds, PartCell, Spoken } from './ComparedFacts';
import { partsOf } from './compare';
import { DoctorName } from './DoctorName';
import classes from './matching.module.css';

type Props = {
  matches: DoctorMatch[];
  onDrop: (doctorId: string) => void;
  invite: { label: string; onInvite: (match: DoctorMatch) => void } | null;
};

/** Doctors as columns; each question is a line over all of them, so that two columns fit on a phone. */
export function CompareTable({ matches, onDrop, invite }: Props) {
  const { t } = useTranslation('matching');
  const question = (key: string, label: string, answer: (match: DoctorMatch) => ReactNode) => (
    <tbody key={key}>
      <tr>
        <th scope="rowgroup" colSpan={matches.length} className={classes.question}>
          {label}
        </th>
      </tr>
      <tr>
        {matches.map((match) => (
          <td key={match.doctor.id}>{answer(match)}</td>
        ))}
      </tr>
    </tbody>
  );
  return (
    // A scrolled area has to be reachable by keyboard.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls
    <section className={classes.compared} aria-label={t('compare.table')} tabIndex={0}>
      <table>
        <thead>
          <tr>
            {matches.map((match) => (
              <th key={match.doctor.id} scope="col">
                <DoctorName doctor={match.doctor} />
                <div>
                  <StateBadge
                    tone={match.why.fits ? 'good' : 'waits'}
                    label={t(match.why.fits ? 'compare.fits' : 'compare.fitsIf')}
                  />
                </div>
                <Group gap="xs" mt="xs">
                  {invite && (
                    <Button
                      size="compact-md"
                      onClick={() => {
                        invite.onInvite(match);
                      }}
                    >
                      {invite.label}
                    </Button>
                  )}
                  <Button
                    size="compact-md"
                    variant="default"
                    onClick={() => {
                      onDrop(match.doctor.id);
                    }}
                  >
                    {t('compare.drop')}
                  </Button>
                </Group>
              </th>
            ))}
          </tr>
        </thead>
        {question('strength', t('compare.strength'), ({ why }) => t('why.strength', { count: why.strength }))}
        {question('conditions', t('compare.conditions'), ({ why }) =>
          why.conditions.length > 0 ? (
            <ul className={classes.plain}>
              {why.conditions.map((condition) => (
                <li key={condition}>{condition}</li>
              ))}
            </ul>
          ) : (
            t('compare.noConditions')
          ),
        )}
        {partsOf(matches).map(({ name, of }) =>
          question(name, t(`compare.part.${name}`), (match) => <PartCell part={of(match)} />),
        )}
        {question('clocks', t('compare.clocks'), ({ doctor }) => (
          <BothClocks zone={doctor.zone} />
        ))}
        {question('spoken', t('compare.spoken'), ({ doctor }) => (
          <Spoken doctor={doctor} />
        ))}
        {question('checked', t('compare.checked'), ({ doctor }) => (
          <Checked doctor={doctor} />
        ))}
        {question('kinds', t('compare.kinds'), ({ doctor }) => (
          <Kinds doctor={doctor} />
        ))}
        {question('free', t('compare.free'), ({ doctor }) => (
          <FreeTime times={doctor.times} />
        ))}
      </table>
    </section>
  );
}
