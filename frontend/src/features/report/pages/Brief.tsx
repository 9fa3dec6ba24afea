import { Button, Group } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { FileText } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { download } from '@/shared/api/http';
import { PageHeader } from '@/shared/ui/PageHeader';
import { ProblemAlert } from '@/shared/ui/ProblemAlert';

const languages = ['ru', 'ky'] as const;

/** One printed page for the minister. */
export default function Brief() {
  const { t } = useTranslation('report');
  const print = useMutation({
    mutationFn: (language: string) =>
      download(`/api/ministry/brief?language=${language}`, `daryger-${language}.pdf`),
    meta: { shownByPage: true },
  });
  return (
    <>
      <PageHeader title={t('brief.title')} lead={t('brief.lead')} />
      <ProblemAlert error={print.error} />
      <Group>
        {languages.map((language) => (
          <Button
            key={language}
            variant={language === 'ru' ? 'filled' : 'default'}
            leftSection={<FileText size={16} aria-hidden />}
            loading={print.isPending && print.variables === language}
            onClick={() => print.mutate(language)}
          >
            {t(`brief.${language}`)}
          </Button>
        ))}
      </Group>
    </>
  );
}
