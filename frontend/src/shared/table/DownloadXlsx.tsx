import { Button, Group, Modal, Stack, TextInput } from '@mantine/core';
import { Download } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { download } from '../api/http';
import { ProblemAlert } from '../ui/ProblemAlert';

type Props = {
  /** The list's code: needs, offers, events … */
  list: string;
  /** Exactly the filters that are shown, by the export's names; empty ones are left out. */
  filter?: Record<string, string | number | boolean | undefined>;
  /** Where it is, when it is none of the ministry's lists. */
  address?: string;
};

/** Downloads a list as it is filtered. The purpose is asked and kept in the audit. */
export function DownloadXlsx({ list, filter = {}, address = `/api/exports/${list}` }: Props) {
  const { t } = useTranslation('common');
  const [opened, setOpened] = useState(false);
  const [purpose, setPurpose] = useState('');
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<unknown>(null);

  const start = async () => {
    setBusy(true);
    setProblem(null);
    try {
      const query = new URLSearchParams({ purpose: purpose.trim() });
      for (const [name, value] of Object.entries(filter)) {
        if (value !== undefined && value !== '') query.set(name, String(value));
      }
      await download(`${address}?${query}`, `${list}.xlsx`);
      setOpened(false);
    } catch (error) {
      setProblem(error);
    } finally {
      setBusy(false);
    }
  };

  return (
    <>
      <Button
        variant="default"
        leftSection={<Download size={16} aria-hidden />}
        onClick={() => setOpened(true)}
      >
        {t('export.button')}
      </Button>
      <Modal opened={opened} onClose={() => setOpened(false)} title={t('export.title')} centered>
        <form
          onSubmit={(event) => {
            event.preventDefault();
            if (purpose.trim().length > 2) void start();
          }}
        >
          <Stack gap="sm">
            <ProblemAlert error={problem} />
            <TextInput
              data-autofocus
              required
              label={t('export.purpose')}
              description={t('export.purposeHint')}
              maxLength={200}
              value={purpose}
              onChange={(event) => setPurpose(event.currentTarget.value)}
            />
            <Group justify="flex-end">
              <Button variant="default" onClick={() => setOpened(false)}>
                {t('action.cancel')}
              </Button>
              <Button type="submit" loading={busy} disabled={purpose.trim().length < 3}>
                {t('export.start')}
              </Button>
            </Group>
          </Stack>
        </form>
      </Modal>
    </>
  );
}
