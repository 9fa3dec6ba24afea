import { Button, Paper, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { useLive } from '@/shared/live/LiveProvider';
import { A, useLanguage } from '@/shared/routing/links';
import { ErrorState } from '@/shared/ui/ErrorState';
import { LoadingSkeleton } from '@/shared/ui/LoadingSkeleton';
import { shownIn } from '@/shared/ui/LocalizedTextView';
import { PageHeader } from '@/shared/ui/PageHeader';
import { matchingApi, type Shown } from '../api/matchingApi';
import { AnswerPanel } from '../components/AnswerPanel';
import { HouseAnswer } from '../components/HouseAnswer';
import { ProposalBadge } from '../components/ProposalBadge';
import { ProposalFacts } from '../components/ProposalFacts';
import { ProposeSlots } from '../components/ProposeSlots';
import { StartChip } from '../components/StartChip';
import { Thread } from '../components/Thread';
import { useAnswers } from '../components/useAnswers';

/** One proposal: who asks, what, when in my time, what is paid, three answers, the thread below. */
export default function ProposalPage() {
  const { proposalId = '' } = useParams();
  const key = { params: { path: { id: proposalId } } };
  const proposal = matchingApi.useQuery('get', '/api/proposals/{id}', key);
  useLive(`/topic/proposal/${proposalId}`, [['get', '/api/proposals/{id}', key]]);
  if (proposal.isPending) return <LoadingSkeleton />;
  if (proposal.error) return <ErrorState error={proposal.error} onRetry={() => void proposal.refetch()} />;
  return <Whole shown={proposal.data} onChange={() => void proposal.refetch()} />;
}

type Props = { shown: Shown; onChange: () => void };

function Whole({ shown, onChange }: Props) {
  const { t } = useTranslation('matching');
  const language = useLanguage();
  const answering = useAnswers(shown.proposal.id, onChange);
  const sides = shown.asDoctor || shown.asInstitution;
  // the head agrees or sends back; other answers are the coordinators'
  const answers = shown.myTurn && !shown.mayApprove;
  const toName = shown.slots.length === 0 || shown.proposal.state === 'OTHER_SLOTS_ASKED';
  return (
    <Stack maw={760}>
      <PageHeader
        title={shownIn(shown.need.terms.title, language).text}
        above={<ProposalBadge shown={shown} />}
      />
      <Paper withBorder p="md">
        <ProposalFacts shown={shown} />
      </Paper>
      {shown.asInstitution && <HouseAnswer shown={shown} onChange={onChange} />}
      {!answers && shown.slots.map((slot) => <StartChip key={slot.start.instant} slot={slot} />)}
      {answers && !toName && <AnswerPanel shown={shown} answering={answering} />}
      {answers && toName && <ProposeSlots id={shown.proposal.id} onDone={onChange} />}
      {shown.proposal.declineReason && (
        <Text>
          {t('declinedBecause')} {t(`decline.${shown.proposal.declineReason as 'OTHER'}`)}
        </Text>
      )}
      {shown.proposal.event && (
        <Button component={A} to={`/events/${shown.proposal.event}`}>
          {t('toEvent')}
        </Button>
      )}
      {sides && !shown.myTurn && ['HELD', 'SENT', 'OTHER_SLOTS_ASKED'].includes(shown.proposal.state) && (
        <Button variant="default" loading={answering.busy} onClick={answering.withdraw}>
          {t('withdraw')}
        </Button>
      )}
      {sides && <Thread id={shown.proposal.id} />}
    </Stack>
  );
}
