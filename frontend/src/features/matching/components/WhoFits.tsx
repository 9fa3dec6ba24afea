import { Button, Checkbox, Group, Paper, Stack, Text, Title } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { hasRole, institutionRoles, useSession } from '@/shared/session/session';
import { EmptyState } from '@/shared/ui/EmptyState';
import { ErrorState } from '@/shared/ui/ErrorState';
import { LoadingSkeleton } from '@/shared/ui/LoadingSkeleton';
import { StateBadge } from '@/shared/ui/StateBadge';
import { type DoctorMatch, matchingApi } from '../api/matchingApi';
import { CompareTray } from './CompareTray';
import { mostCompared } from './compare';
import { DoctorName, useDoctorName } from './DoctorName';
import { InviteDialog } from './InviteDialog';
import { NeedProposals } from './NeedProposals';
import { WhyBar } from './WhyBar';

/** Right of a need: who fits and who fits if, each with the reasons and an invitation. */
export default function WhoFits({ needId }: { needId: string }) {
  const { t } = useTranslation('matching');
  const { session } = useSession();
  const nameOf = useDoctorName();
  const [chosen, setChosen] = useState<DoctorMatch | null>(null);
  const [picked, setPicked] = useState<string[]>([]);
  const matches = matchingApi.useQuery('get', '/api/needs/{need}/matches', {
    params: { path: { need: needId } },
  });
  const invites = hasRole(session, institutionRoles);
  const suggests = hasRole(session, ['SCHEDULER', 'PROGRAMME_MANAGER']);
  if (matches.isPending) return <LoadingSkeleton />;
  if (matches.error) return <ErrorState error={matches.error} onRetry={() => void matches.refetch()} />;
  // Whoever fits no more since the page was opened takes no place.
  const compared = picked.flatMap((id) => matches.data.find(({ doctor }) => doctor.id === id) ?? []);
  const drop = (id: string) => {
    setPicked((before) => before.filter((one) => one !== id));
  };
  const row = (match: DoctorMatch) => (
    <Paper key={match.doctor.id} withBorder p="sm" component="li">
      <Group justify="space-between" align="flex-start" gap="xs" mb="xs">
        <Group gap="xs" style={{ flex: '1 1 14rem' }}>
          <Text component="div" fw={600}>
            <DoctorName doctor={match.doctor} />
          </Text>
          {match.offer && <StateBadge tone="info" label={t('withOffer')} />}
        </Group>
        {(invites || suggests) && (
          <Button
            size="compact-md"
            variant="light"
            onClick={() => {
              setChosen(match);
            }}
          >
            {invites ? t('invite.open') : t('invite.suggest')}
          </Button>
        )}
      </Group>
      <WhyBar why={match.why} />
      <Checkbox
        mt="xs"
        label={t('compare.pick')}
        aria-label={t('compare.pickNamed', { name: nameOf(match.doctor) })}
        checked={picked.includes(match.doctor.id)}
        disabled={compared.length >= mostCompared && !picked.includes(match.doctor.id)}
        onChange={(event) => {
          if (event.currentTarget.checked)
            setPicked([...compared.map(({ doctor }) => doctor.id), match.doctor.id]);
          else drop(match.doctor.id);
        }}
      />
    </Paper>
  );
  const fits = matches.data.filter(({ why }) => why.fits);
  const fitsIf = matches.data.filter(({ why }) => !why.fits);
  return (
    <Stack component="section" aria-label={t('who.title')}>
      <NeedProposals needId={needId} />
      <Title order={2} size="h3">
        {t('who.fits')}
      </Title>
      {fits.length === 0 && <EmptyState title={t('who.none')} text={t('who.noneText')} />}
      <Stack component="ul" gap="xs" p={0} m={0}>
        {fits.map(row)}
      </Stack>
      {fitsIf.length > 0 && (
        <>
          <Title order={2} size="h3">
            {t('who.fitsIf')}
          </Title>
          <Stack component="ul" gap="xs" p={0} m={0}>
            {fitsIf.map(row)}
          </Stack>
        </>
      )}
      <CompareTray
        picked={compared}
        onDrop={drop}
        onClear={() => {
          setPicked([]);
        }}
        invite={
          invites || suggests
            ? { label: t(invites ? 'invite.open' : 'invite.suggest'), onInvite: setChosen }
            : null
        }
      />
      {chosen && (
        <InviteDialog
          needId={needId}
          match={chosen}
          suggesting={!invites}
          onClose={() => {
            setChosen(null);
          }}
        />
      )}
    </Stack>
  );
}
