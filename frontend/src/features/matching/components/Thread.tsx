import { Button, Paper, Stack, Text, Textarea, Title } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLive } from '@/shared/live/LiveProvider';
import { ZoneTime } from '@/shared/time/ZoneTime';
import { NoPatientData } from '@/shared/ui/NoPatientData';
import { matchingApi } from '../api/matchingApi';

/** What the two sides write to each other; new messages appear by themselves. */
export function Thread({ id }: { id: string }) {
  const { t } = useTranslation('matching');
  const [text, setText] = useState('');
  const key = { params: { path: { id } } };
  const thread = matchingApi.useQuery('get', '/api/proposals/{id}/messages', key);
  useLive(`/topic/proposal/${id}`, [['get', '/api/proposals/{id}/messages', key]]);
  const write = matchingApi.useMutation('post', '/api/proposals/{id}/messages', {
    onSuccess: async () => {
      setText('');
      await thread.refetch();
    },
  });
  return (
    <Stack component="section" aria-label={t('thread.title')}>
      <Title order={2} size="h3">
        {t('thread.title')}
      </Title>
      {thread.data?.map((message) => (
        <Paper key={message.at} withBorder p="sm" ml={message.own ? 'xl' : 0} mr={message.own ? 0 : 'xl'}>
          <Text size="sm" c="dimmed">
            {message.own ? t('thread.we') : t(`thread.${message.side as 'DOCTOR' | 'INSTITUTION'}`)} ·{' '}
            <ZoneTime instant={message.at} />
          </Text>
          <Text style={{ whiteSpace: 'pre-wrap' }}>{message.text}</Text>
        </Paper>
      ))}
      <Textarea
        label={t('thread.write')}
        autosize
        minRows={2}
        maxLength={4000}
        value={text}
        onChange={(event) => {
          setText(event.currentTarget.value);
        }}
      />
      <NoPatientData />
      <Button
        variant="default"
        disabled={text.trim() === ''}
        loading={write.isPending}
        onClick={() => {
          write.mutate({ ...key, body: { text } });
        }}
      >
        {t('thread.send')}
      </Button>
    </Stack>
  );
}
