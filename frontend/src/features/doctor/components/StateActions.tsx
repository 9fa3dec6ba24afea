import { Button, Group, Modal, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useGo } from '@/shared/routing/links';
import { notifyDone } from '@/shared/ui/notify';
import { doctorApi, type Standing } from '../api/doctorApi';
import { useOwnChanged } from '../api/own';
import classes from './doctor.module.css';

/** Pause, and close for ever. */
export function StateActions({ standing }: { standing: Standing }) {
  const { t } = useTranslation(['doctor', 'common']);
  const [closing, setClosing] = useState(false);
  const changed = useOwnChanged();
  const go = useGo();
  const pause = doctorApi.useMutation('post', '/api/doctors/me/pause', {
    onSuccess: async () => {
      await changed();
      notifyDone(t('standing.paused'));
    },
  });
  const close = doctorApi.useMutation('post', '/api/doctors/me/closure', {
    onSuccess: async () => {
      setClosing(false);
      notifyDone(t('standing.closed'));
      go('/me');
      await changed();
    },
  });
  return (
    <section className={classes.card}>
      <h2>{t('standing.leave')}</h2>
      <Text mb="md">{t('standing.leaveText')}</Text>
      <Group gap="xs">
        {standing.state === 'PUBLISHED' && (
          <Button variant="default" loading={pause.isPending} onClick={() => pause.mutate({})}>
            {t('standing.pause')}
          </Button>
        )}
        <Button variant="outline" color="red" onClick={() => setClosing(true)}>
          {t('standing.close')}
        </Button>
      </Group>
      <Modal opened={closing} onClose={() => setClosing(false)} title={t('standing.closeTitle')} centered>
        <Text mb="md">{t('standing.closeText')}</Text>
        <Group justify="flex-end">
          <Button variant="default" data-autofocus onClick={() => setClosing(false)}>
            {t('common:action.cancel')}
          </Button>
          <Button color="red" loading={close.isPending} onClick={() => close.mutate({})}>
            {t('standing.close')}
          </Button>
        </Group>
      </Modal>
    </section>
  );
}
