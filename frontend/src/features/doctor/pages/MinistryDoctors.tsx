import { Button, Group, Select, Tabs, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CodeSelect } from '@/shared/codes/CodeSelect';
import { useGo } from '@/shared/routing/links';
import { type Column, DataTable } from '@/shared/table/DataTable';
import { DownloadXlsx } from '@/shared/table/DownloadXlsx';
import { useListState } from '@/shared/table/useListState';
import { formatDay } from '@/shared/time/format';
import { EmptyState } from '@/shared/ui/EmptyState';
import { PageHeader } from '@/shared/ui/PageHeader';
import { StateBadge } from '@/shared/ui/StateBadge';
import { type Doctor, doctorApi } from '../api/doctorApi';
import { InviteDialog } from '../components/InviteDialog';
import { InvitedList } from '../components/InvitedList';

const defaults = { text: '', specialty: '', country: '', verified: '', page: '0' };

/** Doctors who let the ministry see them, and persons whom it invited. */
export default function MinistryDoctors() {
  const { t } = useTranslation('doctor');
  const [inviting, setInviting] = useState(false);
  return (
    <>
      <PageHeader
        title={t('ministry.title')}
        action={<Button onClick={() => setInviting(true)}>{t('ministry.invite')}</Button>}
      />
      <Tabs defaultValue="doctors" keepMounted={false}>
        <Tabs.List mb="md">
          <Tabs.Tab value="doctors">{t('ministry.published')}</Tabs.Tab>
          <Tabs.Tab value="invited">{t('ministry.invited')}</Tabs.Tab>
        </Tabs.List>
        <Tabs.Panel value="doctors">
          <DoctorTable />
        </Tabs.Panel>
        <Tabs.Panel value="invited">
          <InvitedList />
        </Tabs.Panel>
      </Tabs>
      <InviteDialog opened={inviting} onClose={() => setInviting(false)} />
    </>
  );
}

function DoctorTable() {
  const { t } = useTranslation('doctor');
  const go = useGo();
  const [state, setState] = useListState(defaults);
  const query = {
    page: Number(state.page ?? 0),
    ...(state.text ? { text: state.text } : {}),
    ...(state.specialty ? { specialty: state.specialty } : {}),
    ...(state.country ? { country: state.country } : {}),
    ...(state.verified ? { verified: state.verified === 'true' } : {}),
  };
  const doctors = doctorApi.useQuery('get', '/api/ministry/doctors', { params: { query } });
  const columns: Column<Doctor>[] = [
    { key: 'name', header: t('ministry.name'), cell: ({ name }) => name?.shown ?? t('page.nameless') },
    {
      key: 'specialty',
      header: t('expertise.main'),
      cell: ({ specialties }) => specialties.map(({ label }) => label).join(', '),
    },
    { key: 'country', header: t('place.country'), cell: ({ place }) => place.country?.label ?? '' },
    {
      key: 'verified',
      header: t('page.checked'),
      cell: ({ identityBound, checked }) => (
        <StateBadge
          tone={identityBound && checked.length > 0 ? 'good' : 'waits'}
          label={t(identityBound && checked.length > 0 ? 'standing.verified' : 'standing.unverified')}
        />
      ),
    },
    {
      key: 'confirmed',
      header: t('ministry.confirmed'),
      cell: ({ lastConfirmedOn }) => (lastConfirmedOn ? formatDay(lastConfirmedOn, 'short') : ''),
    },
  ];
  return (
    <DataTable
      label={t('ministry.title')}
      columns={columns}
      data={doctors.data}
      error={doctors.error}
      onRetry={doctors.refetch}
      rowKey={({ id }) => id}
      onOpen={({ id }) => go(`/doctors/${id}`)}
      onPage={(page) => setState({ page: String(page) })}
      empty={<EmptyState title={t('ministry.nobody')} text={t('ministry.nobodyText')} />}
      tools={
        <Group gap="sm" align="flex-end">
          <TextInput
            type="search"
            label={t('ministry.name')}
            value={state.text ?? ''}
            onChange={(event) => setState({ text: event.currentTarget.value })}
          />
          <CodeSelect
            list="specialties"
            label={t('expertise.main')}
            value={state.specialty || null}
            onChange={(specialty) => setState({ specialty: specialty ?? '' })}
          />
          <CodeSelect
            list="countries"
            label={t('place.country')}
            value={state.country || null}
            onChange={(country) => setState({ country: country ?? '' })}
          />
          <Select
            clearable
            label={t('page.checked')}
            data={[
              { value: 'true', label: t('standing.verified') },
              { value: 'false', label: t('standing.unverified') },
            ]}
            value={state.verified || null}
            onChange={(verified) => setState({ verified: verified ?? '' })}
          />
          <DownloadXlsx
            list="doctors"
            filter={{
              q: state.text,
              specialty: state.specialty,
              country: state.country,
              verified: state.verified,
            }}
          />
        </Group>
      }
    />
  );
}
