import { Alert, Button } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { EyeOff, Flag } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SlotProps } from '@/shared/routing/slots';
import { ConfirmWithReason } from '@/shared/ui/ConfirmWithReason';
import { notifyDone } from '@/shared/ui/notify';
import { moderationApi } from '../api/moderationApi';

/** Below words that people wrote: readers report patient data in them; owners read what is hidden of their own. */
export default function ReportWords(props: SlotProps['page.words']) {
  return props.own ? <HiddenWords {...props} /> : <Report {...props} />;
}

function Report({ kind, subjectId }: SlotProps['page.words']) {
  const { t } = useTranslation('moderation');
  const [opened, setOpened] = useState(false);
  const client = useQueryClient();
  const report = moderationApi.useMutation('post', '/api/text-reports', {
    meta: { shownByPage: true },
    onSuccess: async () => {
      notifyDone(t('report.done'));
      await client.invalidateQueries();
    },
  });
  return (
    <div>
      <Button
        variant="subtle"
        color="gray"
        size="compact-sm"
        leftSection={<Flag size={14} aria-hidden />}
        onClick={() => setOpened(true)}
      >
        {t('report.title')}
      </Button>
      <ConfirmWithReason
        opened={opened}
        onClose={() => setOpened(false)}
        title={t('report.title')}
        text={t('report.text')}
        reasonLabel={t('report.note')}
        minLength={0}
        confirmLabel={t('report.send')}
        danger
        onConfirm={(note) =>
          report.mutateAsync({ body: { kind, subject: subjectId, ...(note ? { note } : {}) } })
        }
      />
    </div>
  );
}

function HiddenWords({ kind, subjectId }: SlotProps['page.words']) {
  const { t } = useTranslation('moderation');
  const own = moderationApi.useQuery('get', '/api/text-reports/{kind}/{subject}', {
    params: { path: { kind, subject: subjectId } },
  });
  const hidden = own.data?.[0];
  if (!hidden) return null;
  return (
    <Alert
      variant="outline"
      color="red"
      icon={<EyeOff size={20} aria-hidden />}
      title={t('own.title')}
      mt="md"
    >
      {t('own.text')}
      <ul>
        {hidden.words.map((text) => (
          <li key={text} style={{ whiteSpace: 'pre-line' }}>
            {text}
          </li>
        ))}
      </ul>
    </Alert>
  );
}
