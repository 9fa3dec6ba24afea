import { TextInput } from '@mantine/core';
import { keepPreviousData } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Column, DataTable } from '@/shared/table/DataTable';
import { useListState } from '@/shared/table/useListState';
import { ZoneTime } from '@/shared/time/ZoneTime';
import { EmptyState } from '@/shared/ui/EmptyState';
import { PageHeader } from '@/shared/ui/PageHeader';
import { SidePanel, WithSidePanel } from '@/shared/ui/SidePanel';
import { type AuditEntry, auditApi } from '../api/identityApi';
import classes from '../components/identity.module.css';

const defaults = { action: '', actor: '', entity: '', page: '0' };
const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** Who did what, when and why, without the values that tell of a person. */
export default function AdminAudit() {
  const { t } = useTranslation('identity');
  const [list, change] = useListState(defaults);
  const [open, setOpen] = useState<AuditEntry>();
  const { action = '', actor = '', entity = '' } = list;
  const query = {
    page: Number(list.page),
    ...(action ? { action } : {}),
    ...(uuid.test(actor) ? { actor } : {}),
    ...(uuid.test(entity) ? { entity } : {}),
  };
  const audit = auditApi.useQuery(
    'get',
    '/api/admin/audit',
    { params: { query } },
    { placeholderData: keepPreviousData },
  );
  const columns: Column<AuditEntry>[] = [
    {
      key: 'at',
      header: t('audit.at'),
      cell: (row) => (
        <span className={classes.nowrap}>
          <ZoneTime instant={row.at} />
        </span>
      ),
    },
    { key: 'action', header: t('audit.action'), cell: (row) => <code>{row.action}</code> },
    {
      key: 'actor',
      header: t('audit.actor'),
      cell: (row) => (row.actor ? `${row.actor.slice(-8)} · ${row.roles.join(', ')}` : t('audit.system')),
    },
    {
      key: 'entity',
      header: t('audit.entity'),
      cell: (row) => `${row.entityKind} · ${row.entityId.slice(-8)}`,
    },
    { key: 'reason', header: t('audit.reason'), cell: (row) => row.reason },
  ];
  const idField = (name: 'actor' | 'entity', value: string) => (
    <TextInput
      label={t(`audit.${name}`)}
      placeholder={t('audit.wholeId')}
      value={value}
      error={value !== '' && !uuid.test(value) ? t('audit.noId') : undefined}
      onChange={(event) => change({ [name]: event.currentTarget.value.trim() })}
    />
  );
  const tools = (
    <div className={classes.filters}>
      <TextInput
        type="search"
        label={t('audit.action')}
        placeholder="identity."
        value={action}
        onChange={(event) => change({ action: event.currentTarget.value })}
      />
      {idField('actor', actor)}
      {idField('entity', entity)}
    </div>
  );
  return (
    <>
      <PageHeader title={t('audit.title')} lead={t('audit.lead')} />
      <WithSidePanel
        panel={
          open && (
            <SidePanel title={t('audit.one')} onClose={() => setOpen(undefined)}>
              <Entry entry={open} />
            </SidePanel>
          )
        }
      >
        <DataTable
          label={t('audit.title')}
          columns={columns}
          data={audit.data}
          rowKey={keyOf}
          error={audit.error}
          onRetry={audit.refetch}
          onPage={(page) => change({ page: String(page) })}
          onOpen={setOpen}
          openKey={open && keyOf(open)}
          tools={tools}
          empty={<EmptyState title={t('audit.nothing')} text={t('audit.nothingText')} />}
        />
      </WithSidePanel>
    </>
  );
}

function keyOf(entry: AuditEntry): string {
  return `${entry.at} ${entry.action} ${entry.entityId}`;
}

function Entry({ entry }: { entry: AuditEntry }) {
  const { t } = useTranslation('identity');
  return (
    <dl className={classes.facts}>
      <dt>{t('audit.at')}</dt>
      <dd>
        <ZoneTime instant={entry.at} />
      </dd>
      <dt>{t('audit.action')}</dt>
      <dd>{entry.action}</dd>
      <dt>{t('audit.actor')}</dt>
      <dd>{entry.actor ?? t('audit.system')}</dd>
      <dt>{t('audit.roles')}</dt>
      <dd>{entry.roles.join(', ') || '—'}</dd>
      <dt>{t('audit.entity')}</dt>
      <dd>
        {entry.entityKind} {entry.entityId}
      </dd>
      {entry.changes.map(({ field, from, to }) => (
        <Change key={field} field={field} text={`${from ?? '—'} → ${to ?? '—'}`} />
      ))}
      {entry.personal.map((field) => (
        <Change key={field} field={field} text={t('audit.sealed')} />
      ))}
      <dt>{t('audit.reason')}</dt>
      <dd>{entry.reason || '—'}</dd>
      <dt>{t('audit.trace')}</dt>
      <dd>{entry.traceId || '—'}</dd>
    </dl>
  );
}

function Change({ field, text }: { field: string; text: string }) {
  return (
    <>
      <dt>{field}</dt>
      <dd>{text}</dd>
    </>
  );
}
