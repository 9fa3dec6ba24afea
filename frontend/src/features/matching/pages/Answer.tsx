import { Paper, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { useLanguage } from '@/shared/routing/links';
import { ErrorState } from '@/shared/ui/ErrorState';
import { LoadingSkeleton } from '@/shared/ui/LoadingSkeleton';
import { shownIn } from '@/shared/ui/LocalizedTextView';
import { PageHeader } from '@/shared/ui/PageHeader';
import { matchingApi } from '../api/matchingApi';
import { AnswerPanel } from '../components/AnswerPanel';
import { ProposalBadge } from '../components/ProposalBadge';
import { ProposalFacts } from '../components/ProposalFacts';

/** Behind the link in a mail: one proposal, answered without signing in, only by its buttons. */
export default function Answer() {
  const { t } = useTranslation('matching');
  const language = useLanguage();
  const { token = '' } = useParams();
  const params = { path: { token } };
  const proposal = matchingApi.useQuery('get', '/api/answers/{token}', { params });
  const options = { meta: { shownByPage: true }, onSuccess: () => void proposal.refetch() };
  const accept = matchingApi.useMutation('post', '/api/answers/{token}/acceptance', options);
  const decline = matchingApi.useMutation('post', '/api/answers/{token}/refusal', options);
  const other = matchingApi.useMutation('post', '/api/answers/{token}/other-slots', options);
  if (proposal.isPending) return <LoadingSkeleton />;
  if (proposal.error) return <ErrorState error={proposal.error} onRetry={() => void proposal.refetch()} />;
  const shown = proposal.data;
  return (
    <Stack maw={640}>
      <PageHeader
        title={shownIn(shown.need.terms.title, language).text}
        above={<ProposalBadge shown={shown} />}
      />
      <Paper withBorder p="md">
        <ProposalFacts shown={shown} />
      </Paper>
      {shown.myTurn && !shown.mayApprove ? (
        <AnswerPanel
          shown={shown}
          answering={{
            accept: (slot) => {
              accept.mutate({ params, body: { slot } });
            },
            decline: (reason) => {
              decline.mutate({ params, body: { reason } });
            },
            askOtherSlots: () => {
              other.mutate({ params });
            },
            busy: accept.isPending || decline.isPending || other.isPending,
            error: accept.error ?? decline.error ?? other.error,
          }}
        />
      ) : (
        <Text>{t(shown.houseAnswer.length > 0 ? 'house.waits' : 'answer.thanks')}</Text>
      )}
    </Stack>
  );
}
