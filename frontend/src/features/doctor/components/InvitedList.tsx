import { Button } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CodeLabel } from '@/shared/codes/CodeLabel';
import { type Column, DataTable } from '@/shared/table/DataTable';
import { DownloadXlsx } from '@/shared/table/DownloadXlsx';
import { ZoneTime } from '@/shared/time/ZoneTime';
import { EmptyState } from '@/shared/ui/EmptyState';
import { notifyDone } from '@/shared/ui/notify';
import { doctorApi, type Invitation } from '../api/doctorApi';

/** Invited persons who have not registered yet. */
export function InvitedList() {
  const { t } = useTranslation('doctor');
  const [page, setPage] = useState(0);
  const client = useQueryClient();
  const invited = doctorApi.useQuery('get', '/api/ministry/doctor-invitations', {
    params: { query: { page } },
  });
  const withdraw = doctorApi.useMutation('delete', '/api/ministry/doctor-invitations/{id}', {
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: ['get', '/api/ministry/doctor-invitations'] });
      notifyDone(t('invite.withdrawn'));
    },
  });
  const columns: Column<Invitation>[] = [
    {
      key: 'name',
      header: t('ministry.name'),
      cell: ({ name }) => name?.cyrillic ?? name?.latin ?? '',
    },
    {
      key: 'specialty',
      header: t('expertise.main'),
      cell: ({ specialty }) => (specialty ? <CodeLabel list="specialties" code={specialty} /> : ''),
    },
    {
      key: 'country',
      header: t('place.country'),
      cell: ({ country }) => (country ? <CodeLabel list="countries" code={country} /> : ''),
    },
    {
      key: 'until',
      header: t('invite.until'),
      cell: ({ expiresAt }) => <ZoneTime instant={expiresAt} dayOnly />,
    },
    {
      key: 'withdraw',
      header: t('invite.step'),
      cell: ({ id }) => (
        <Button
          size="compact-sm"
          variant="default"
          loading={withdraw.isPending}
          onClick={() => withdraw.mutate({ params: { path: { id } } })}
        >
          {t('invite.withdraw')}
        </Button>
      ),
    },
  ];
  return (
    <DataTable
      label={t('ministry.invited')}
      columns={columns}
      data={invited.data}
      error={invited.error}
      onRetry={invited.refetch}
      rowKey={({ id }) => id}
      onPage={setPage}
      tools={<DownloadXlsx list="invited" />}
      empty={<EmptyState title={t('invite.nobody')} text={t('invite.nobodyText')} />}
    />
  );
}
