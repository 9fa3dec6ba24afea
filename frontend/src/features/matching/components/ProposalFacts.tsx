import { Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { CodeLabel } from '@/shared/codes/CodeLabel';
import { LocalizedTextView } from '@/shared/ui/LocalizedTextView';
import type { Shown } from '../api/matchingApi';
import { DoctorName } from './DoctorName';
import { InstitutionName } from './InstitutionName';

/** Who asks whom for what, and what is paid. */
export function ProposalFacts({ shown }: { shown: Shown }) {
  const { t } = useTranslation('matching');
  const { terms } = shown.need;
  return (
    <Stack gap={4}>
      <Text>
        <InstitutionName names={shown.institution.names} />
      </Text>
      {shown.doctors.map((doctor) => (
        <Text key={doctor.id} component="div">
          <DoctorName doctor={doctor} />
        </Text>
      ))}
      <Text size="sm">
        {t(`kind.${terms.kind}`)} · <CodeLabel list="specialties" code={terms.specialty} />
      </Text>
      <Text size="sm">{t('for', { audience: terms.audience, count: terms.people })}</Text>
      {terms.goal && (
        <Text size="sm">
          <LocalizedTextView text={terms.goal} />
        </Text>
      )}
      <Text size="sm" c="dimmed">
        {terms.funding.length > 0
          ? t('paid', { what: terms.funding.map((code) => t(`funding.${code as 'TRAVEL'}`)).join(', ') })
          : terms.fundingSaid
            ? t('paidNothing')
            : t('paidUnsaid')}
      </Text>
    </Stack>
  );
}
