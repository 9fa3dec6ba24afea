import { SegmentedControl, Stack } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '@/shared/ui/EmptyState';
import type { Shown } from '../api/matchingApi';
import { ProposalCard } from './ProposalCard';

type Props = { proposals: Shown[]; base: string };

/** Open ones first; what is over behind one switch. */
export function ProposalList({ proposals, base }: Props) {
  const { t } = useTranslation('matching');
  const [view, setView] = useState<'open' | 'all'>('open');
  const open = ['HELD', 'SENT', 'OTHER_SLOTS_ASKED', 'SCHEDULED'];
  const list = proposals.filter(({ proposal }) => view === 'all' || open.includes(proposal.state));
  return (
    <Stack>
      <SegmentedControl
        aria-label={t('list.view')}
        value={view}
        onChange={(value) => {
          setView(value);
        }}
        data={[
          { value: 'open', label: t('list.open') },
          { value: 'all', label: t('list.all') },
        ]}
      />
      {list.length === 0 && <EmptyState title={t('list.none')} text={t('list.noneText')} />}
      {list.map((shown) => (
        <ProposalCard key={shown.proposal.id} shown={shown} to={`${base}/${shown.proposal.id}`} />
      ))}
    </Stack>
  );
}
