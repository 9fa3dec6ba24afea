import { Stack, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Shown } from '../api/matchingApi';
import { ProposalCard } from './ProposalCard';

type Props = { proposals: Shown[] | undefined; base: string };

/** What waits for my answer, oldest promise first; the rest that is under way below. */
export function WaitingProposals({ proposals, base }: Props) {
  const { t } = useTranslation('matching');
  const waiting = (proposals ?? [])
    .filter(({ myTurn }) => myTurn)
    .sort((a, b) => a.proposal.sentAt.localeCompare(b.proposal.sentAt));
  return (
    <Stack component="section" aria-label={t('home.waiting')}>
      <Title order={2} size="h3">
        {t('home.waiting')}
      </Title>
      {waiting.length === 0 && <Text c="dimmed">{t('home.nothingWaits')}</Text>}
      {waiting.map((shown) => (
        <ProposalCard key={shown.proposal.id} shown={shown} to={`${base}/${shown.proposal.id}`} />
      ))}
    </Stack>
  );
}
