import { Button } from '@mantine/core';
import { Plus } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Column, DataTable } from '@/shared/table/DataTable';
import { ZoneTime } from '@/shared/time/ZoneTime';
import { EmptyState } from '@/shared/ui/EmptyState';
import { notifyDone } from '@/shared/ui/notify';
import { PageHeader } from '@/shared/ui/PageHeader';
import { StateBadge } from '@/shared/ui/StateBadge';
import { type ApiClient, identityApi } from '../api/identityApi';
import { NewClient } from '../components/NewClient';

/** Machines that may read our API. */
export default function AdminClients() {
  const { t } = useTranslation('identity');
  const [registering, setRegistering] = useState(false);
  const clients = identityApi.useQuery('get', '/api/admin/clients');
  const revoke = identityApi.useMutation('delete', '/api/admin/clients/{id}', {
    onSuccess: async () => {
      notifyDone(t('clients.revokedDone'));
      await clients.refetch();
    },
  });
  const action = (
    <Button leftSection={<Plus size={16} aria-hidden />} onClick={() => setRegistering(true)}>
      {t('clients.new')}
    </Button>
  );
  const columns: Column<ApiClient>[] = [
    { key: 'name', header: t('clients.name'), cell: (row) => row.name },
    { key: 'id', header: 'client_id', cell: (row) => <code>{row.clientId}</code> },
    { key: 'scopes', header: t('clients.scopes'), cell: (row) => row.scopes.join(', ') },
    {
      key: 'since',
      header: t('accounts.since'),
      cell: (row) => <ZoneTime instant={row.createdAt} dayOnly />,
    },
    {
      key: 'state',
      header: t('accounts.state'),
      cell: (row) =>
        row.revokedAt ? (
          <StateBadge tone="neutral" label={t('clients.revoked')} />
        ) : (
          <StateBadge tone="good" label={t('clients.active')} />
        ),
    },
    {
      key: 'revoke',
      header: t('clients.action'),
      align: 'end',
      cell: (row) =>
        !row.revokedAt && (
          <Button
            variant="outline"
            color="red"
            size="compact-md"
            aria-label={t('clients.revokeOne', { name: row.name })}
            loading={revoke.isPending && revoke.variables.params.path.id === row.id}
            onClick={() => revoke.mutate({ params: { path: { id: row.id } } })}
          >
            {t('clients.revoke')}
          </Button>
        ),
    },
  ];
  const items = clients.data?.clients;
  return (
    <>
      <PageHeader
        title={t('clients.title')}
        lead={clients.data && t('clients.lead', { url: clients.data.tokenUrl })}
        action={action}
      />
      <DataTable
        label={t('clients.title')}
        columns={columns}
        data={items && { items, page: 0, size: Math.max(1, items.length), total: items.length }}
        rowKey={(row) => row.id}
        error={clients.error}
        onRetry={clients.refetch}
        empty={<EmptyState title={t('clients.nothing')} text={t('clients.nothingText')} />}
      />
      <NewClient
        opened={registering}
        scopes={clients.data?.scopes ?? []}
        onClose={() => setRegistering(false)}
        onMade={clients.refetch}
      />
    </>
  );
}
