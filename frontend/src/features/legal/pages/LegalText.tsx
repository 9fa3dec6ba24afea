import { Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { PageHeader } from '@/shared/ui/PageHeader';

type Section = { key: string; title: string; text: string };

/** A text that people agree to: its version under the title, short sections. */
export function LegalText({ title, sections }: { title: string; sections: Section[] }) {
  const { t } = useTranslation('legal');
  return (
    <article>
      <PageHeader title={title} lead={t('version')} />
      {sections.map((section) => (
        <section key={section.key}>
          <Title order={2} size="h3" mt="md">
            {section.title}
          </Title>
          <Text maw={720}>{section.text}</Text>
        </section>
      ))}
    </article>
  );
}
