import { Button, Checkbox, Group, Modal, NativeSelect, NumberInput, Stack, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { showFieldErrors } from '@/shared/api/formErrors';
import { Problem } from '@/shared/api/problem';
import { ProblemAlert } from '@/shared/ui/ProblemAlert';
import { institutionApi, type Room, type RoomKind, type RoomRequest, roomKinds } from '../api/institutionApi';

type Values = {
  name: string;
  kind: RoomKind;
  seats: number | '';
  screen: boolean;
  camera: boolean;
  link: string;
};
const fields = ['name', 'kind', 'seats', 'screen', 'camera', 'link'];

type Props = {
  institutionId: string;
  /** Undefined for a new one. */
  room?: Room | undefined;
  onClose: () => void;
  onDone: () => unknown;
};

function toRequest({ link, seats, ...rest }: Values): RoomRequest {
  return { ...rest, seats: seats === '' ? 0 : seats, ...(link.trim() ? { link: link.trim() } : {}) };
}

export function RoomForm({ institutionId, room, onClose, onDone }: Props) {
  const { t } = useTranslation(['institution', 'common']);
  const [others, setOthers] = useState<string[]>([]);
  const form = useForm<Values>({
    initialValues: {
      name: room?.name ?? '',
      kind: room?.kind ?? 'CLASSROOM',
      seats: room?.seats ?? '',
      screen: room?.screen ?? false,
      camera: room?.camera ?? false,
      link: room?.link ?? '',
    },
  });
  const options = {
    meta: { shownByPage: true },
    onSuccess: () => {
      onDone();
      onClose();
    },
    onError: (error: unknown) => setOthers(showFieldErrors(form, Problem.from(error), fields)),
  };
  const open = institutionApi.useMutation('post', '/api/institutions/{institution}/rooms', options);
  const change = institutionApi.useMutation('put', '/api/institutions/{institution}/rooms/{id}', options);
  const send = (values: Values) => {
    const body = toRequest(values);
    if (room) change.mutate({ params: { path: { institution: institutionId, id: room.id } }, body });
    else open.mutate({ params: { path: { institution: institutionId } }, body });
  };
  return (
    <Modal opened onClose={onClose} title={room ? t('room.change') : t('room.add')} centered>
      <form noValidate onSubmit={form.onSubmit(send)}>
        <Stack gap="sm">
          <ProblemAlert error={open.error ?? change.error} messages={others} />
          <TextInput
            data-autofocus
            label={t('room.name')}
            required
            maxLength={120}
            {...form.getInputProps('name')}
          />
          <NativeSelect
            label={t('room.kind')}
            data={roomKinds.map((value) => ({ value, label: t(`roomKind.${value}`) }))}
            {...form.getInputProps('kind')}
          />
          <NumberInput
            label={t('room.seats')}
            min={0}
            max={5000}
            allowDecimal={false}
            {...form.getInputProps('seats')}
          />
          <Checkbox label={t('room.hasScreen')} {...form.getInputProps('screen', { type: 'checkbox' })} />
          <Checkbox label={t('room.hasCamera')} {...form.getInputProps('camera', { type: 'checkbox' })} />
          <TextInput
            type="url"
            label={t('room.link')}
            description={t('room.linkHint')}
            placeholder="https://"
            maxLength={500}
            {...form.getInputProps('link')}
          />
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {t('common:action.cancel')}
            </Button>
            <Button type="submit" loading={open.isPending || change.isPending}>
              {t('common:action.save')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
