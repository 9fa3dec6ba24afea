import { Group, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { hasRole, useSession } from '@/shared/session/session';
import { DownloadXlsx } from '@/shared/table/DownloadXlsx';
import { PageHeader } from '@/shared/ui/PageHeader';
import { exportedLists } from '../api/reportApi';

/** The main lists, whole, as files; filtered ones are downloaded beside each list. */
export default function Reports() {
  const { t } = useTranslation('report');
  const { session } = useSession();
  const lists = exportedLists.filter(({ roles }) => hasRole(session, [...roles]));
  return (
    <>
      <PageHeader title={t('reports.title')} lead={t('reports.lead')} />
      <Stack gap="md">
        {lists.map(({ list }) => (
          <Group key={list} justify="space-between" maw={640}>
            <Text fw={500} id={`list-${list}`}>
              {t(`reports.list.${list}`)}
            </Text>
            <div role="group" aria-labelledby={`list-${list}`}>
              <DownloadXlsx list={list} />
            </div>
          </Group>
        ))}
      </Stack>
    </>
  );
}
