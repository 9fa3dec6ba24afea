import { useTranslation } from 'react-i18next';
import { LegalText } from './LegalText';

const sections = [1, 2, 3, 4, 5] as const;

export default function Terms() {
  const { t } = useTranslation('legal');
  return (
    <LegalText
      title={t('terms.title')}
      sections={sections.map((number) => ({
        key: String(number),
        title: t(`terms.section${number}.title`),
        text: t(`terms.section${number}.text`),
      }))}
    />
  );
}
