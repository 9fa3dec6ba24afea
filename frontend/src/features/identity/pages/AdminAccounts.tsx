import { Button, Select, TextInput } from '@mantine/core';
import { keepPreviousData } from '@tanstack/react-query';
import { UserPlus } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Column, DataTable } from '@/shared/table/DataTable';
import { useListState } from '@/shared/table/useListState';
import { ZoneTime } from '@/shared/time/ZoneTime';
import { EmptyState } from '@/shared/ui/EmptyState';
import { PageHeader } from '@/shared/ui/PageHeader';
import { SidePanel, WithSidePanel } from '@/shared/ui/SidePanel';
import { StateBadge, type Tone } from '@/shared/ui/StateBadge';
import {
  type AccountState,
  type AdminAccount,
  accountStates,
  identityApi,
  knownRoles,
  type Role,
} from '../api/identityApi';
import { AccountPanel } from '../components/AccountPanel';
import { InviteOfficer } from '../components/InviteOfficer';
import classes from '../components/identity.module.css';

const defaults = { query: '', state: '', role: '', page: '0', invite: '', account: '' };
const tones: Record<AccountState, Tone> = {
  ACTIVE: 'good',
  INVITED: 'waits',
  LOCKED: 'urgent',
  CLOSED: 'neutral',
};

/** Accounts by id or the beginning of an address; no names, no profiles. */
export default function AdminAccounts() {
  const { t } = useTranslation('identity');
  const [list, change] = useListState(defaults);
  const [open, setOpen] = useState<string>();
  const query = {
    page: Number(list.page),
    ...(list.query ? { query: list.query } : {}),
    ...(list.state ? { state: list.state } : {}),
    ...(list.role ? { role: list.role as Role } : {}),
  };
  const accounts = identityApi.useQuery(
    'get',
    '/api/admin/accounts',
    { params: { query } },
    { placeholderData: keepPreviousData },
  );
  const opened = accounts.data?.items.find(({ id }) => id === open);
  const columns: Column<AdminAccount>[] = [
    { key: 'email', header: t('email'), cell: (row) => row.email ?? row.id },
    {
      key: 'state',
      header: t('accounts.state'),
      cell: (row) => (
        <StateBadge
          tone={tones[row.state as AccountState]}
          label={t(`accountState.${row.state as AccountState}`)}
        />
      ),
    },
    {
      key: 'roles',
      header: t('accounts.roles'),
      cell: (row) => row.roles.map((role) => t(`role.${role as 'DOCTOR'}`)).join(', '),
    },
    {
      key: 'mail',
      header: t('accounts.mail'),
      cell: (row) => row.bounced && <StateBadge tone="waits" label={t('accounts.bounced')} />,
    },
    {
      key: 'since',
      header: t('accounts.since'),
      cell: (row) => <ZoneTime instant={row.createdAt} dayOnly />,
    },
  ];
  const tools = (
    <div className={classes.filters}>
      <TextInput
        type="search"
        label={t('accounts.search')}
        value={list.query ?? ''}
        onChange={(event) => change({ query: event.currentTarget.value })}
      />
      <Select
        clearable
        label={t('accounts.state')}
        placeholder={t('accounts.any')}
        data={accountStates.map((state) => ({ value: state, label: t(`accountState.${state}`) }))}
        value={list.state || null}
        onChange={(state) => change({ state: state ?? '' })}
      />
      <Select
        clearable
        label={t('accounts.role')}
        placeholder={t('accounts.any')}
        data={knownRoles.map((role) => ({ value: role, label: t(`role.${role}`) }))}
        value={list.role || null}
        onChange={(role) => change({ role: role ?? '' })}
      />
    </div>
  );
  return (
    <>
      <PageHeader
        title={t('accounts.title')}
        lead={t('accounts.lead')}
        action={
          <Button leftSection={<UserPlus size={16} aria-hidden />} onClick={() => change({ invite: '1' })}>
            {t('invite.title')}
          </Button>
        }
      />
      <WithSidePanel
        panel={
          opened && (
            <SidePanel key={opened.id} title={t('accounts.one')} onClose={() => setOpen(undefined)}>
              <AccountPanel account={opened} onChanged={accounts.refetch} />
            </SidePanel>
          )
        }
      >
        <DataTable
          label={t('accounts.title')}
          columns={columns}
          data={accounts.data}
          rowKey={(row) => row.id}
          error={accounts.error}
          onRetry={accounts.refetch}
          onPage={(page) => change({ page: String(page) })}
          onOpen={(row) => setOpen(row.id)}
          openKey={open}
          tools={tools}
          empty={<EmptyState title={t('accounts.nothing')} text={t('accounts.nothingText')} />}
        />
      </WithSidePanel>
      <InviteOfficer
        opened={list.invite === '1'}
        onClose={() => change({ invite: '' })}
        onInvited={accounts.refetch}
      />
    </>
  );
}
