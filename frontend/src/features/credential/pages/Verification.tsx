import { Tabs } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { type ListState, useListState } from '@/shared/table/useListState';
import { PageHeader } from '@/shared/ui/PageHeader';
import { Queue } from '../components/Queue';
import { Unbound } from '../components/Unbound';

const start: ListState = { tab: 'queue', open: '', page: '0' };

/** The verifiers' desk. */
export default function Verification() {
  const { t } = useTranslation('credential');
  const [state, change] = useListState(start);
  return (
    <>
      <PageHeader title={t('queue.title')} lead={t('queue.lead')} />
      <Tabs
        value={state.tab ?? 'queue'}
        onChange={(tab) => change({ tab: tab ?? 'queue', open: '' })}
        keepMounted={false}
      >
        <Tabs.List mb="md">
          <Tabs.Tab value="queue">{t('queue.tab')}</Tabs.Tab>
          <Tabs.Tab value="unbound">{t('unbound.tab')}</Tabs.Tab>
        </Tabs.List>
        <Tabs.Panel value="queue">
          <Queue open={state.open ?? ''} page={Number(state.page) || 0} onChange={change} />
        </Tabs.Panel>
        <Tabs.Panel value="unbound">
          <Unbound />
        </Tabs.Panel>
      </Tabs>
    </>
  );
}
