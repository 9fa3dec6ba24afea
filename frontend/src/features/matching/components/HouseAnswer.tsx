import { Alert, Button, Group, Paper, Stack, Text, Title } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ConfirmWithReason } from '@/shared/ui/ConfirmWithReason';
import { notifyDone } from '@/shared/ui/notify';
import { ProblemAlert } from '@/shared/ui/ProblemAlert';
import { matchingApi, type Shown } from '../api/matchingApi';
import { StartChip } from './StartChip';

type Props = { shown: Shown; onChange: () => void };

/** For the institution: an answer that waits for its head, with the head's two buttons; or why it came back. */
export function HouseAnswer({ shown, onChange }: Props) {
  const { t } = useTranslation('matching');
  const [returning, setReturning] = useState(false);
  const approve = matchingApi.useMutation('post', '/api/proposals/{id}/approval', {
    meta: { shownByPage: true },
    onSuccess: () => {
      notifyDone(t('house.approved'));
      onChange();
    },
  });
  const sendBack = matchingApi.useMutation('post', '/api/proposals/{id}/return', { onSuccess: onChange });
  const params = { path: { id: shown.proposal.id } };
  const { houseComment, state } = shown.proposal;
  if (state === 'HELD') return <Text>{t('house.held')}</Text>;
  if (shown.houseAnswer.length === 0) {
    return houseComment ? (
      <Alert color="yellow" title={t('house.sentBack')}>
        {houseComment}
      </Alert>
    ) : null;
  }
  return (
    <Paper withBorder p="md" component="section" aria-label={t('house.title')}>
      <Stack gap="sm">
        <Title order={2} size="h3">
          {t('house.title')}
        </Title>
        <ProblemAlert error={approve.error} />
        <Text>{t('house.would')}</Text>
        {shown.houseAnswer.map((slot) => (
          <StartChip key={slot.start.instant} slot={slot} />
        ))}
        {shown.mayApprove ? (
          <Group>
            <Button size="md" loading={approve.isPending} onClick={() => approve.mutate({ params })}>
              {t('house.approve')}
            </Button>
            <Button size="md" variant="default" onClick={() => setReturning(true)}>
              {t('house.sendBack')}
            </Button>
          </Group>
        ) : (
          <Text size="sm" c="dimmed">
            {t('house.waits')}
          </Text>
        )}
      </Stack>
      <ConfirmWithReason
        opened={returning}
        onClose={() => setReturning(false)}
        title={t('house.sendBackTitle')}
        text={t('house.sendBackText')}
        reasonLabel={t('house.comment')}
        confirmLabel={t('house.sendBack')}
        onConfirm={(comment) => sendBack.mutateAsync({ params, body: { comment } })}
      />
    </Paper>
  );
}
