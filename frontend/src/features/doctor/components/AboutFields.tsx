import { Stack, Textarea } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { languageNames, languages } from '@/shared/i18n/languages';
import { useLanguage } from '@/shared/routing/links';
import { NoPatientData } from '@/shared/ui/NoPatientData';
import { type Details, type Errors, messageOf } from '../api/doctorApi';

type Props = { details: Details; errors: Errors; onChange: (details: Details) => void };

/** Text about oneself, the reader's language first; one language is enough. */
export function AboutFields({ details, errors, onChange }: Props) {
  const { t } = useTranslation('doctor');
  const own = useLanguage();
  const about = details.about ?? { original: own, texts: {} };
  const order = [own, ...languages.filter((one) => one !== own)];
  return (
    <Stack gap="md">
      {order.map((language) => (
        <Textarea
          key={language}
          label={t('about.in', { language: languageNames[language] })}
          autosize
          minRows={language === own ? 4 : 2}
          maxLength={4000}
          lang={language}
          value={about.texts[language] ?? ''}
          error={language === own ? messageOf(errors, 'about') : undefined}
          onChange={(event) => {
            const texts = { ...about.texts, [language]: event.currentTarget.value };
            onChange({ ...details, about: { ...about, texts } });
          }}
        />
      ))}
      <NoPatientData />
    </Stack>
  );
}
