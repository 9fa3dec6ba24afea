import { Button, Modal, Paper, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useGo } from '@/shared/routing/links';
import { EmptyState } from '@/shared/ui/EmptyState';
import { ErrorState } from '@/shared/ui/ErrorState';
import { LoadingSkeleton } from '@/shared/ui/LoadingSkeleton';
import { LocalizedTextView } from '@/shared/ui/LocalizedTextView';
import { notifyDone } from '@/shared/ui/notify';
import { PageHeader } from '@/shared/ui/PageHeader';
import { ProblemAlert } from '@/shared/ui/ProblemAlert';
import { matchingApi, type NeedMatch, type SlotInput } from '../api/matchingApi';
import { emptySlot, SlotEditor } from '../components/SlotEditor';
import { WhyBar } from '../components/WhyBar';

/** The needs that fit a doctor, with the reasons; applying takes a minute. */
export default function NeedsForMe() {
  const { t } = useTranslation('matching');
  const [chosen, setChosen] = useState<NeedMatch | null>(null);
  const matches = matchingApi.useQuery('get', '/api/doctors/me/matches');
  if (matches.isPending) return <LoadingSkeleton />;
  if (matches.error) return <ErrorState error={matches.error} onRetry={() => void matches.refetch()} />;
  return (
    <>
      <PageHeader title={t('needs.title')} lead={t('needs.lead')} />
      {matches.data.length === 0 && <EmptyState title={t('needs.none')} text={t('needs.noneText')} />}
      <Stack>
        {matches.data.map((match) => (
          <Paper key={match.need.id} withBorder p="md" component="article">
            <Text fw={600} component="h2" size="md">
              <LocalizedTextView text={match.need.terms.title} />
            </Text>
            <Text size="sm">
              {match.institution} · {t(`kind.${match.need.terms.kind}`)}
            </Text>
            <WhyBar why={match.why} />
            <Button
              mt="xs"
              variant="default"
              onClick={() => {
                setChosen(match);
              }}
            >
              {t('needs.apply')}
            </Button>
          </Paper>
        ))}
      </Stack>
      <Modal
        opened={chosen !== null}
        onClose={() => {
          setChosen(null);
        }}
        size="lg"
        title={t('needs.applyTitle')}
      >
        {chosen && <ApplyForm match={chosen} />}
      </Modal>
    </>
  );
}

function ApplyForm({ match }: { match: NeedMatch }) {
  const { t } = useTranslation('matching');
  const go = useGo();
  const [slots, setSlots] = useState<SlotInput[]>([emptySlot()]);
  const apply = matchingApi.useMutation('post', '/api/needs/{need}/applications', {
    meta: { shownByPage: true },
    onSuccess: ({ id }) => {
      notifyDone(t('needs.applied'));
      go(`/me/proposals/${id}`);
    },
  });
  return (
    <Stack>
      <ProblemAlert error={apply.error} />
      <LocalizedTextView text={match.need.terms.title} />
      <SlotEditor slots={slots} onChange={setSlots} />
      <Button
        loading={apply.isPending}
        disabled={slots.some((slot) => slot.localStart === '')}
        onClick={() => {
          apply.mutate({
            params: { path: { need: match.need.id } },
            body: { ...(match.offer ? { offer: match.offer } : {}), slots, online: true },
          });
        }}
      >
        {t('needs.send')}
      </Button>
    </Stack>
  );
}
