import { Group, Paper, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { A } from '@/shared/routing/links';
import { ZoneTime } from '@/shared/time/ZoneTime';
import { LocalizedTextView } from '@/shared/ui/LocalizedTextView';
import type { Shown } from '../api/matchingApi';
import { DoctorName } from './DoctorName';
import { InstitutionName } from './InstitutionName';
import { ProposalBadge } from './ProposalBadge';
import { StartChip } from './StartChip';

type Props = { shown: Shown; to: string };

/** One proposal in a list: what, with whom, when, and whether it waits for me. */
export function ProposalCard({ shown, to }: Props) {
  const { t } = useTranslation('matching');
  const [first] = shown.slots;
  return (
    <Paper withBorder p="md" component="article">
      <Stack gap="xs">
        <Group justify="space-between" gap="xs">
          <Text fw={600} component="h2" size="md">
            <A to={to}>
              <LocalizedTextView text={shown.need.terms.title} />
            </A>
          </Text>
          <ProposalBadge shown={shown} />
        </Group>
        <Text size="sm">
          {shown.asDoctor ? (
            <InstitutionName names={shown.institution.names} />
          ) : (
            shown.doctors.map((doctor) => <DoctorName key={doctor.id} doctor={doctor} />)
          )}
        </Text>
        {first ? <StartChip slot={first} /> : <Text size="sm">{t('datesOpen')}</Text>}
        {shown.myTurn && (
          <Text size="sm" c="dimmed">
            {t('answerBy')} <ZoneTime instant={shown.answerBy.instant} dayOnly />
          </Text>
        )}
      </Stack>
    </Paper>
  );
}
