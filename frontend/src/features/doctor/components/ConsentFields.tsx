import { Checkbox, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { A } from '@/shared/routing/links';
import type { Consent } from '../api/doctorApi';

const purposes: Consent[] = [
  'MINISTRY_SEES',
  'INSTITUTIONS_SEE',
  'PUBLIC_PAGE',
  'INVITATIONS',
  'ANONYMOUS_STATISTICS',
];

type Props = {
  given: Consent[];
  chosen: Consent[];
  error: string | undefined;
  onChange: (chosen: Consent[]) => void;
};

/** Each purpose alone, unticked at first; those given before are named and can be withdrawn in the account. */
export function ConsentFields({ given, chosen, error, onChange }: Props) {
  const { t } = useTranslation('doctor');
  return (
    <Stack gap="sm">
      <Checkbox.Group
        label={t('consent.title')}
        description={t('consent.text')}
        error={error}
        value={chosen}
        onChange={(values) => onChange(values)}
      >
        <Stack gap="sm" mt="sm">
          {purposes.map((purpose) =>
            given.includes(purpose) ? (
              <Text key={purpose}>✓ {t('consent.given', { purpose: t(`consent.${purpose}.label`) })}</Text>
            ) : (
              <Checkbox
                key={purpose}
                value={purpose}
                label={t(`consent.${purpose}.label`)}
                description={t(`consent.${purpose}.text`)}
              />
            ),
          )}
        </Stack>
      </Checkbox.Group>
      <Text size="sm">
        {t('consent.withdraw')} <A to="/me/account">{t('consent.account')}</A>
      </Text>
    </Stack>
  );
}
