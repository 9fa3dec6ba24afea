import { PasswordInput, type PasswordInputProps } from '@mantine/core';
import { useTranslation } from 'react-i18next';

/** The password of today, before something is changed that a stranger at an open screen must not change. */
export function CurrentPassword(props: PasswordInputProps) {
  const { t } = useTranslation(['identity', 'common']);
  return (
    <PasswordInput
      required
      label={t('password.current')}
      autoComplete="current-password"
      maxLength={200}
      visibilityToggleButtonProps={{ 'aria-label': t('common:action.showPassword') }}
      {...props}
    />
  );
}
