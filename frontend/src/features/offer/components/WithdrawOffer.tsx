import { Button, Group, Modal, Stack } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ifMatch } from '@/shared/api/client';
import { notifyDone } from '@/shared/ui/notify';
import { ProblemAlert } from '@/shared/ui/ProblemAlert';
import { type OwnOffer, offerApi } from '../api/offerApi';

type Props = { offer: OwnOffer; onDone: () => unknown };

/** Takes an offer back: what was agreed stays. */
export function WithdrawOffer({ offer, onDone }: Props) {
  const { t } = useTranslation(['offer', 'common']);
  const [asking, setAsking] = useState(false);
  const withdraw = offerApi.useMutation('post', '/api/me/offers/{id}/withdrawal', {
    meta: { shownByPage: true },
    onSuccess: async () => {
      setAsking(false);
      notifyDone(t('done.withdrawn'));
      await onDone();
    },
  });
  return (
    <>
      <Button variant="default" size="compact-md" onClick={() => setAsking(true)}>
        {t('withdraw.button')}
      </Button>
      <Modal opened={asking} onClose={() => setAsking(false)} title={t('withdraw.title')} centered>
        <Stack>
          <ProblemAlert error={withdraw.error} />
          <div>{t('withdraw.text')}</div>
          <Group justify="flex-end">
            <Button variant="default" onClick={() => setAsking(false)}>
              {t('common:action.cancel')}
            </Button>
            <Button
              color="red"
              loading={withdraw.isPending}
              onClick={() =>
                withdraw.mutate({ params: { path: { id: offer.id }, header: ifMatch(offer.version) } })
              }
            >
              {t('withdraw.button')}
            </Button>
          </Group>
        </Stack>
      </Modal>
    </>
  );
}
