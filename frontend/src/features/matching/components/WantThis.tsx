import { Button, Modal, NumberInput, Select, Stack, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Problem } from '@/shared/api/problem';
import { useGo } from '@/shared/routing/links';
import { hasRole, institutionRoles, useSession } from '@/shared/session/session';
import { NoPatientData } from '@/shared/ui/NoPatientData';
import { notifyDone } from '@/shared/ui/notify';
import { ProblemAlert } from '@/shared/ui/ProblemAlert';
import { matchingApi, type SlotInput } from '../api/matchingApi';
import { emptySlot, SlotEditor } from './SlotEditor';

/** On an open offer, for institutions: need and invitation in one step. */
export default function WantThis({ offerId }: { offerId: string }) {
  const { t } = useTranslation('matching');
  const { session } = useSession();
  const [opened, setOpened] = useState(false);
  if (!session || !hasRole(session, institutionRoles)) return null;
  return (
    <>
      <Button
        onClick={() => {
          setOpened(true);
        }}
      >
        {t('want.button')}
      </Button>
      <Modal
        opened={opened}
        onClose={() => {
          setOpened(false);
        }}
        size="lg"
        title={t('want.title')}
      >
        {opened && <WantForm offerId={offerId} institutions={session.institutions} />}
      </Modal>
    </>
  );
}

type FormProps = { offerId: string; institutions: { id: string; name: string }[] };

function WantForm({ offerId, institutions }: FormProps) {
  const { t } = useTranslation('matching');
  const go = useGo();
  const [institution, setInstitution] = useState(institutions[0]?.id ?? '');
  const [audience, setAudience] = useState('');
  const [people, setPeople] = useState(10);
  const [slots, setSlots] = useState<SlotInput[]>([emptySlot()]);
  const want = matchingApi.useMutation('post', '/api/offers/{offer}/wishes', {
    meta: { shownByPage: true },
    onSuccess: ({ id }) => {
      notifyDone(t('want.sent'));
      go(`/institution/${institution}/proposals/${id}`);
    },
  });
  const errors = want.error ? Problem.from(want.error).errors : {};
  return (
    <Stack>
      <ProblemAlert error={want.error} />
      {institutions.length > 1 && (
        <Select
          label={t('want.institution')}
          data={institutions.map(({ id, name }) => ({ value: id, label: name }))}
          value={institution}
          allowDeselect={false}
          onChange={(value) => {
            setInstitution(value ?? '');
          }}
        />
      )}
      <TextInput
        label={t('want.audience')}
        placeholder={t('want.audienceHint')}
        value={audience}
        error={errors.audience?.[0]}
        onChange={(event) => {
          setAudience(event.currentTarget.value);
        }}
      />
      <NumberInput
        label={t('want.people')}
        min={1}
        max={5000}
        value={people}
        onChange={(value) => {
          setPeople(Number(value) || 1);
        }}
      />
      <SlotEditor slots={slots} onChange={setSlots} />
      <NoPatientData />
      <Button
        loading={want.isPending}
        disabled={slots.some((slot) => slot.localStart === '')}
        onClick={() => {
          want.mutate({
            params: { path: { offer: offerId } },
            body: { institution, audience, people, slots },
          });
        }}
      >
        {t('want.send')}
      </Button>
    </Stack>
  );
}
