import { PasswordInput, type PasswordInputProps } from '@mantine/core';
import { useTranslation } from 'react-i18next';

/** A password that is being chosen. */
export function NewPassword(props: PasswordInputProps) {
  const { t } = useTranslation(['identity', 'common']);
  return (
    <PasswordInput
      label={t('password.new')}
      description={t('password.hint')}
      autoComplete="new-password"
      maxLength={200}
      visibilityToggleButtonProps={{ 'aria-label': t('common:action.showPassword') }}
      {...props}
    />
  );
}
