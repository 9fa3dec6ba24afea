import { Button, Group, Stack, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { A } from '@/shared/routing/links';
import { hasRole, useSession } from '@/shared/session/session';
import { formatDay } from '@/shared/time/format';
import { credentialApi, waits } from '../api/credentialApi';
import { CredentialBadge } from './CredentialBadge';

/** On the doctor's home: which documents are checked, where the others stand, what is asked of me. */
export default function MyVerification() {
  const { t } = useTranslation('credential');
  const { session } = useSession();
  const doctor = hasRole(session, ['DOCTOR']);
  const mine = credentialApi.useQuery('get', '/api/doctors/me/credentials', {}, { enabled: doctor });
  if (!doctor || !mine.data) return null;
  return (
    <Stack component="section" gap="sm" aria-label={t('home.title')}>
      <Title order={2} size="h3">
        {t('home.title')}
      </Title>
      {mine.data.length === 0 && <Text c="dimmed">{t('mine.emptyText')}</Text>}
      {mine.data.map(({ credential, place, usualDays }) => (
        <div key={credential.id}>
          <Group gap="xs">
            <strong>{t(`kind.${credential.details.kind}`)}</strong>
            <CredentialBadge credential={credential} />
          </Group>
          {waits(credential.state) && place > 0 && (
            <Text size="sm" c="dimmed">
              {t('mine.place', { place })} {t('mine.usualDays', { count: usualDays })}
            </Text>
          )}
          {credential.state === 'MORE_ASKED' && credential.dueOn && (
            <Text size="sm">{t('mine.askedUntil', { day: formatDay(credential.dueOn) })}</Text>
          )}
        </div>
      ))}
      <div>
        <Button component={A} to="/me/credentials" variant="default">
          {mine.data.length === 0 ? t('mine.add') : t('home.open')}
        </Button>
      </div>
    </Stack>
  );
}
