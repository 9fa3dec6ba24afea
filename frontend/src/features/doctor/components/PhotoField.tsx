import { Button, FileButton, Group, Text } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { ImageUp, Trash2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { sendForm, sendJson } from '@/shared/api/http';
import type { Standing } from '../api/doctorApi';
import { useOwnChanged } from '../api/own';
import classes from './doctor.module.css';

/** The picture: its metadata is removed by the server; nobody sees it before its visibility is opened. */
export function PhotoField({ standing }: { standing: Standing }) {
  const { t } = useTranslation('doctor');
  const changed = useOwnChanged();
  const show = useMutation({
    mutationFn: (file: File) => {
      const form = new FormData();
      form.append('file', file);
      return sendForm('/api/doctors/me/photo', form);
    },
    onSuccess: changed,
  });
  const remove = useMutation({
    mutationFn: () => sendJson('DELETE', '/api/doctors/me/photo'),
    onSuccess: changed,
  });
  const address = `/api/doctors/${standing.id}/photo?version=${standing.photo ?? ''}`;
  return (
    <div className={classes.head}>
      {standing.photo && (
        <img className={classes.photo} src={address} alt={t('photo.alt')} width={112} height={112} />
      )}
      <div>
        <Group gap="xs">
          <FileButton accept="image/jpeg,image/png" onChange={(file) => file && show.mutate(file)}>
            {(props) => (
              <Button
                {...props}
                variant="default"
                loading={show.isPending}
                leftSection={<ImageUp size={16} aria-hidden />}
              >
                {t(standing.photo ? 'photo.replace' : 'photo.add')}
              </Button>
            )}
          </FileButton>
          {standing.photo && (
            <Button
              variant="default"
              loading={remove.isPending}
              leftSection={<Trash2 size={16} aria-hidden />}
              onClick={() => remove.mutate()}
            >
              {t('photo.remove')}
            </Button>
          )}
        </Group>
        <Text size="sm" c="dimmed" mt="xs">
          {t('photo.hint')}
        </Text>
      </div>
    </div>
  );
}
