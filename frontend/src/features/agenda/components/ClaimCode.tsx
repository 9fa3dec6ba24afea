import { Alert, Button, Checkbox, Group, Modal, Stack } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ZoneTime } from '@/shared/time/ZoneTime';
import { ErrorState } from '@/shared/ui/ErrorState';
import { LoadingSkeleton } from '@/shared/ui/LoadingSkeleton';
import { LocalizedTextView } from '@/shared/ui/LocalizedTextView';
import { ProblemAlert } from '@/shared/ui/ProblemAlert';
import { type Registration, type Slip, seatApi } from '../api/agendaApi';
import { ClaimSlip } from './ClaimSlip';

type Props = { event: string; row: Registration; onClose: () => void };

/** Makes the code by which a colleague who was entered by name takes the record over; it is shown this once. */
export function ClaimCode({ event, row, onClose }: Props) {
  const { t } = useTranslation('agenda');
  const path = { event, registration: row.id };
  const slip = seatApi.useQuery(
    'get',
    '/api/events/{event}/registrations/{registration}/claim-code',
    { params: { path } },
    { retry: false, gcTime: 0 },
  );
  return (
    <Modal opened onClose={onClose} title={t('claim.title')} centered closeOnClickOutside={false}>
      {slip.isPending && <LoadingSkeleton shape="rows" count={3} />}
      {slip.error && <ErrorState error={slip.error} onRetry={slip.refetch} />}
      {slip.data && <Making path={path} slip={slip.data} row={row} onClose={onClose} />}
    </Modal>
  );
}

type MakingProps = {
  path: { event: string; registration: string };
  slip: Slip;
  row: Registration;
  onClose: () => void;
};

function Making({ path, slip, row, onClose }: MakingProps) {
  const { t } = useTranslation(['agenda', 'common']);
  const [also, setAlso] = useState<string[]>([]);
  const make = seatApi.useMutation('put', '/api/events/{event}/registrations/{registration}/claim-code', {
    meta: { shownByPage: true },
  });
  if (make.data) return <ClaimSlip made={make.data} name={slip.name} row={row} onClose={onClose} />;
  return (
    <Stack gap="sm">
      <ProblemAlert error={make.error} />
      <div>{t('claim.lead', { name: slip.name })}</div>
      {slip.waitingUntil && (
        <Alert variant="outline">
          {t('claim.waiting')} <ZoneTime instant={slip.waitingUntil} dayOnly />
        </Alert>
      )}
      {slip.others.length > 0 && (
        <Checkbox.Group label={t('claim.also')} value={also} onChange={setAlso}>
          <Stack gap="xs" mt="xs">
            {slip.others.map((one) => (
              <Checkbox
                key={one.id}
                value={one.id}
                label={
                  <>
                    <LocalizedTextView text={one.title} /> · <ZoneTime instant={one.start} dayOnly />
                  </>
                }
              />
            ))}
          </Stack>
        </Checkbox.Group>
      )}
      <Group justify="flex-end">
        <Button variant="default" onClick={onClose}>
          {t('common:action.cancel')}
        </Button>
        <Button loading={make.isPending} onClick={() => make.mutate({ params: { path }, body: { also } })}>
          {t('claim.make')}
        </Button>
      </Group>
    </Stack>
  );
}
