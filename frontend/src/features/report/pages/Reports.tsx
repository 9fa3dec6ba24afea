import { Group, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { DownloadXlsx } from '@/shared/table/DownloadXlsx';
import { PageHeader } from '@/shared/ui/PageHeader';
import { exportedLists } from '../api/reportApi';

/** The main lists, whole, as files; filtered ones are downloaded beside each list. */
export default function Reports() {
  const { t } = useTranslation('report');
  return (
    <>
      <PageHeader title={t('reports.title')} lead={t('reports.lead')} />
      <Stack gap="md">
        {exportedLists.map((list) => (
          <Group key={list} justify="space-between" maw={640}>
            <Text fw={500} id={`list-${list}`}>
              {t(`reports.list.${list}`)}
            </Text>
            <div role="group" aria-labelledby={`list-${list}`}>
              <DownloadXlsx url={`/api/exports/${list}`} fileName={`${list}.xlsx`} />
            </div>
          </Group>
        ))}
      </Stack>
    </>
  );
}
