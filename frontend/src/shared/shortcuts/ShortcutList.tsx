import { Kbd, Modal, Stack, Switch } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { activeShortcuts, useShortcutsOff } from './shortcuts';
import classes from './shortcuts.module.css';

/** What the keyboard can do here (the ? key). */
export default function ShortcutList({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('common');
  const [off, setOff] = useShortcutsOff();
  return (
    <Modal opened onClose={onClose} title={t('shortcut.title')} centered>
      <Stack gap="md">
        <dl className={classes.list}>
          {activeShortcuts().map(({ key, label }) => (
            <div key={key}>
              <dt>
                <Kbd>{key}</Kbd>
              </dt>
              <dd>{label}</dd>
            </div>
          ))}
        </dl>
        <Switch
          label={t('shortcut.on')}
          checked={!off}
          onChange={(event) => setOff(!event.currentTarget.checked)}
        />
      </Stack>
    </Modal>
  );
}
