import { Button, Group } from '@mantine/core';
import { Plus } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '@/shared/ui/EmptyState';
import { ErrorState } from '@/shared/ui/ErrorState';
import { LoadingSkeleton } from '@/shared/ui/LoadingSkeleton';
import { notifyDone } from '@/shared/ui/notify';
import { institutionApi, type Room } from '../api/institutionApi';
import classes from './institution.module.css';
import { RoomForm } from './RoomForm';

/** Rooms and operating theatres: each is saved by itself. */
export function RoomList({ institutionId }: { institutionId: string }) {
  const { t } = useTranslation(['institution', 'common']);
  const [edited, setEdited] = useState<Room | 'new'>();
  const rooms = institutionApi.useQuery('get', '/api/institutions/{institution}/rooms', {
    params: { path: { institution: institutionId } },
  });
  const close = institutionApi.useMutation('delete', '/api/institutions/{institution}/rooms/{id}', {
    onSuccess: async () => {
      notifyDone(t('room.closed'));
      await rooms.refetch();
    },
  });
  if (rooms.isPending) return <LoadingSkeleton shape="rows" />;
  if (rooms.error) return <ErrorState error={rooms.error} onRetry={rooms.refetch} />;
  return (
    <>
      {rooms.data.length === 0 && <EmptyState title={t('room.none')} text={t('room.noneText')} />}
      <ul className={classes.list}>
        {rooms.data.map((room) => (
          <li key={room.id} className={classes.row}>
            <span className={classes.rowText}>
              {room.name}
              <br />
              <span className={classes.quiet}>
                {t(`roomKind.${room.kind}`)} · {t('seats', { count: room.seats })}
                {room.screen && ` · ${t('room.screen')}`}
                {room.camera && ` · ${t('room.camera')}`}
                {room.link && ` · ${t('room.withLink')}`}
              </span>
            </span>
            <Group gap="xs">
              <Button
                size="compact-md"
                variant="default"
                aria-label={`${t('common:action.edit')}: ${room.name}`}
                onClick={() => setEdited(room)}
              >
                {t('common:action.edit')}
              </Button>
              <Button
                size="compact-md"
                variant="default"
                aria-label={`${t('room.close')}: ${room.name}`}
                onClick={() =>
                  close.mutate({ params: { path: { institution: institutionId, id: room.id } } })
                }
              >
                {t('room.close')}
              </Button>
            </Group>
          </li>
        ))}
      </ul>
      <Group mt="sm">
        <Button
          variant="default"
          leftSection={<Plus size={16} aria-hidden />}
          onClick={() => setEdited('new')}
        >
          {t('room.add')}
        </Button>
      </Group>
      {edited && (
        <RoomForm
          institutionId={institutionId}
          room={edited === 'new' ? undefined : edited}
          onClose={() => setEdited(undefined)}
          onDone={rooms.refetch}
        />
      )}
    </>
  );
}
