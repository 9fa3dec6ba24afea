import { Button, Group, Modal, Stack } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { usePath } from '../routing/links';
import { sessionQuery } from './session';

type Props = { onClose: () => void };

/**
 * The session ended while somebody was working: they sign in in another tab and go on here; the form behind this
 * dialog stays as it is.
 */
export default function SignInAgain({ onClose }: Props) {
  const { t } = useTranslation('common');
  const path = usePath();
  const client = useQueryClient();

  useEffect(() => {
    const look = async () => {
      const session = await client.fetchQuery({ ...sessionQuery, staleTime: 0 });
      if (!session.signedIn) return;
      await client.invalidateQueries();
      onClose();
    };
    const onFocus = () => void look().catch(() => undefined);
    window.addEventListener('focus', onFocus);
    return () => window.removeEventListener('focus', onFocus);
  }, [client, onClose]);

  return (
    <Modal opened onClose={onClose} title={t('signInAgain.title')} centered>
      <Stack gap="md">
        <div>{t('signInAgain.text')}</div>
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {t('action.notNow')}
          </Button>
          <Button component="a" href={path('/sign-in')} target="_blank" rel="noopener" data-autofocus>
            {t('signInAgain.action')}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
