import { useTranslation } from 'react-i18next';
import { StateBadge, type Tone } from '@/shared/ui/StateBadge';
import type { Shown } from '../api/matchingApi';

const tones: Record<Shown['proposal']['state'], Tone> = {
  HELD: 'neutral',
  SENT: 'info',
  OTHER_SLOTS_ASKED: 'info',
  SCHEDULED: 'good',
  DECLINED: 'neutral',
  EXPIRED: 'neutral',
  WITHDRAWN: 'neutral',
  DONE: 'good',
  FOLLOWED_UP: 'good',
};

/** Where a proposal stands; amber when it waits for me. */
export function ProposalBadge({ shown }: { shown: Shown }) {
  const { t } = useTranslation('matching');
  if (shown.houseAnswer.length > 0) {
    return (
      <StateBadge
        tone={shown.mayApprove ? 'waits' : 'info'}
        label={t(shown.mayApprove ? 'state.awaitsMe' : 'state.awaitsHead')}
      />
    );
  }
  return shown.myTurn ? (
    <StateBadge tone="waits" label={t('state.myTurn')} />
  ) : (
    <StateBadge tone={tones[shown.proposal.state]} label={t(`state.${shown.proposal.state}`)} />
  );
}
