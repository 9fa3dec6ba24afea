import { useTranslation } from 'react-i18next';
import { LegalText } from './LegalText';

const sections = [1, 2, 3, 4, 5, 6, 7] as const;

export default function Privacy() {
  const { t } = useTranslation('legal');
  return (
    <LegalText
      title={t('privacy.title')}
      sections={sections.map((number) => ({
        key: String(number),
        title: t(`privacy.section${number}.title`),
        text: t(`privacy.section${number}.text`),
      }))}
    />
  );
}
