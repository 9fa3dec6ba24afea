import { Checkbox } from '@mantine/core';
import { useTranslation } from 'react-i18next';

type Props = { value: boolean; onChange: (value: boolean) => void };

/** Ends the session with the window, and keeps nothing in this browser. */
export function SharedComputer({ value, onChange }: Props) {
  const { t } = useTranslation('identity');
  return (
    <Checkbox
      label={t('shared.label')}
      description={t('shared.text')}
      checked={value}
      onChange={(event) => onChange(event.currentTarget.checked)}
    />
  );
}
