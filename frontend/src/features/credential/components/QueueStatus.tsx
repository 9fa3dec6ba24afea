import { Button, Group, Stack, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { A } from '@/shared/routing/links';
import { hasRole, useSession } from '@/shared/session/session';
import { StateBadge } from '@/shared/ui/StateBadge';
import { credentialApi } from '../api/credentialApi';

const most = 100;

/** On the ministry's home: how many documents wait, how many of them longer than promised. */
export default function QueueStatus() {
  const { t } = useTranslation('credential');
  const { session } = useSession();
  const verifier = hasRole(session, ['VERIFIER']);
  const params = { query: { page: 0, size: most } };
  const queue = credentialApi.useQuery('get', '/api/ministry/credentials', { params }, { enabled: verifier });
  if (!verifier || !queue.data) return null;
  // The oldest come first, so the overdue ones stand on the first page.
  const overdue = queue.data.items.filter(({ waiting }) => waiting.overdue).length;
  return (
    <Stack component="section" gap="sm" aria-label={t('queue.title')}>
      <Title order={2} size="h3">
        {t('queue.title')}
      </Title>
      <Group>
        <StateBadge
          tone={queue.data.total > 0 ? 'waits' : 'good'}
          label={t('status.waiting', { count: queue.data.total })}
        />
        {overdue > 0 && (
          <StateBadge
            tone="urgent"
            label={
              overdue === most
                ? t('status.overdueMany', { count: overdue })
                : t('status.overdue', { count: overdue })
            }
          />
        )}
        <Button component={A} to="/ministry/verification" variant="default">
          {t('status.open')}
        </Button>
      </Group>
    </Stack>
  );
}
