import { Button, Group, Stack, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { A } from '@/shared/routing/links';
import { hasRole, useSession } from '@/shared/session/session';
import { StateBadge } from '@/shared/ui/StateBadge';
import { moderationApi, officers } from '../api/moderationApi';

/** On the ministry's home, only when something waits: hidden words that somebody has to look at. */
export default function WaitingReports() {
  const { t } = useTranslation('moderation');
  const { session } = useSession();
  const officer = hasRole(session, [...officers]);
  const params = { query: { page: 0, size: 20 } };
  const waiting = moderationApi.useQuery(
    'get',
    '/api/ministry/text-reports',
    { params },
    { enabled: officer },
  );
  if (!officer || !waiting.data || waiting.data.total === 0) return null;
  return (
    <Stack component="section" gap="sm" aria-label={t('queue.title')}>
      <Title order={2} size="h3">
        {t('queue.title')}
      </Title>
      <Group>
        <StateBadge tone="urgent" label={t('queue.waiting', { count: waiting.data.total })} />
        <Button component={A} to="/ministry/patient-data" variant="default">
          {t('queue.open')}
        </Button>
      </Group>
    </Stack>
  );
}
