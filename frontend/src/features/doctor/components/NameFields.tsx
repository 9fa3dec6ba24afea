import { NumberInput, Stack, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { type Errors, messageOf, type Name } from '../api/doctorApi';

type Props = {
  name: Name;
  birthYear: number | undefined;
  errors: Errors;
  onName: (name: Name) => void;
  onBirthYear: (year: number | undefined) => void;
};

/** Names as the person enters them; one script is enough. */
export function NameFields({ name, birthYear, errors, onName, onBirthYear }: Props) {
  const { t } = useTranslation('doctor');
  return (
    <Stack gap="md">
      <TextInput
        label={t('name.cyrillic')}
        description={t('name.cyrillicHint')}
        autoComplete="name"
        maxLength={120}
        value={name.cyrillic ?? ''}
        error={messageOf(errors, 'cyrillic')}
        onChange={(event) => onName({ ...name, cyrillic: event.currentTarget.value })}
      />
      <TextInput
        label={t('name.latin')}
        description={t('name.latinHint')}
        maxLength={120}
        value={name.latin ?? ''}
        error={messageOf(errors, 'latin')}
        onChange={(event) => onName({ ...name, latin: event.currentTarget.value })}
      />
      <TextInput
        label={t('name.former')}
        description={t('name.formerHint')}
        maxLength={240}
        value={(name.former ?? []).join(', ')}
        error={messageOf(errors, 'former')}
        onChange={(event) => {
          const text = event.currentTarget.value;
          onName({ ...name, former: text === '' ? [] : text.split(/,\s?/) });
        }}
      />
      <NumberInput
        label={t('name.birthYear')}
        description={t('name.birthYearHint')}
        allowDecimal={false}
        hideControls
        thousandSeparator=""
        value={birthYear ?? ''}
        error={messageOf(errors, 'birthYear')}
        onChange={(value) => onBirthYear(typeof value === 'number' ? value : undefined)}
      />
    </Stack>
  );
}
