import { Button, Drawer, Group, Text } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { Columns3 } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DoctorMatch } from '../api/matchingApi';
import { CompareTable } from './CompareTable';
import { mostCompared } from './compare';
import classes from './matching.module.css';

type Props = {
  picked: DoctorMatch[];
  onDrop: (doctorId: string) => void;
  onClear: () => void;
  /** Null: the reader invites nobody. */
  invite: { label: string; onInvite: (match: DoctorMatch) => void } | null;
};

/** At the bottom of who fits: those who were ticked, and a sheet that shows them side by side. */
export function CompareTray({ picked, onDrop, onClear, invite }: Props) {
  const { t } = useTranslation('matching');
  const [opened, setOpened] = useState(false);
  const onPhone = useMediaQuery('(max-width: 47.99em)') ?? false;
  if (picked.length === 0) return null;
  const close = () => {
    setOpened(false);
  };
  return (
    <section className={classes.tray} aria-label={t('compare.title')}>
      <Text component="p" m={0} fw={600} aria-live="polite">
        {t('compare.count', { count: picked.length, most: mostCompared })}
        {picked.length === 1 && (
          <Text span size="sm" fw={400} className={classes.trayHint}>
            {t('compare.oneMore')}
          </Text>
        )}
      </Text>
      <Group gap="xs" wrap="nowrap">
        <Button variant="default" size="compact-md" onClick={onClear}>
          {t('compare.clear')}
        </Button>
        <Button
          size="compact-md"
          leftSection={<Columns3 size={16} aria-hidden />}
          disabled={picked.length < 2}
          onClick={() => {
            setOpened(true);
          }}
        >
          {t('compare.open')}
        </Button>
      </Group>
      <Drawer
        opened={opened && picked.length > 1}
        onClose={close}
        position="bottom"
        size={onPhone ? '100%' : '80%'}
        title={t('compare.title')}
        closeButtonProps={{ 'aria-label': t('compare.close') }}
      >
        <CompareTable
          matches={picked}
          onDrop={onDrop}
          invite={
            invite && {
              label: invite.label,
              onInvite: (match) => {
                close();
                invite.onInvite(match);
              },
            }
          }
        />
      </Drawer>
    </section>
  );
}
