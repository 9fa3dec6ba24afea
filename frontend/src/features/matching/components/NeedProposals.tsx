import { Stack, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { matchingApi } from '../api/matchingApi';
import { ProposalCard } from './ProposalCard';

/** What was already sent for a need. */
export function NeedProposals({ needId }: { needId: string }) {
  const { t } = useTranslation('matching');
  const { institutionId } = useParams();
  const sent = matchingApi.useQuery('get', '/api/needs/{need}/proposals', {
    params: { path: { need: needId } },
  });
  if (!sent.data || sent.data.length === 0) return null;
  const base = institutionId ? `/institution/${institutionId}/proposals` : '/ministry/proposals';
  return (
    <Stack gap="xs">
      <Title order={2} size="h3">
        {t('who.sent')}
      </Title>
      {sent.data.map((shown) => (
        <ProposalCard key={shown.proposal.id} shown={shown} to={`${base}/${shown.proposal.id}`} />
      ))}
    </Stack>
  );
}
