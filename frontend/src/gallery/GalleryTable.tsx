import { type ReactNode, useState } from 'react';
import { type Column, DataTable } from '@/shared/table/DataTable';
import { SidePanel, WithSidePanel } from '@/shared/ui/SidePanel';
import { StateBadge } from '@/shared/ui/StateBadge';

type Row = { id: string; need: string; hospital: string; people: number };

const rows: Row[] = [
  { id: '1', need: 'Bronchoscopy', hospital: 'Naryn Oblast Hospital', people: 12 },
  { id: '2', need: 'NGS diagnostics', hospital: 'National Centre of Oncology', people: 8 },
  { id: '3', need: 'Haemodialysis', hospital: 'Osh City Hospital', people: 20 },
];
const columns: Column<Row>[] = [
  { key: 'need', header: 'Need', sort: 'need', cell: (row) => row.need },
  { key: 'hospital', header: 'Hospital', cell: (row) => row.hospital },
  { key: 'state', header: 'State', cell: () => <StateBadge tone="waits" label="Waits" /> },
  { key: 'people', header: 'People', align: 'end', sort: 'people', cell: (row) => row.people },
];

export function GalleryTable({ tools }: { tools: ReactNode }) {
  const [sort, setSort] = useState('need');
  const [open, setOpen] = useState<Row>();
  return (
    <WithSidePanel
      panel={
        open && (
          <SidePanel key={open.id} title={open.need} onClose={() => setOpen(undefined)}>
            {open.hospital}
          </SidePanel>
        )
      }
    >
      <DataTable
        label="Needs"
        columns={columns}
        data={{ items: rows, page: 0, size: 3, total: 61 }}
        rowKey={(row) => row.id}
        sort={sort}
        onSort={setSort}
        onPage={() => undefined}
        onOpen={setOpen}
        openKey={open?.id}
        empty={null}
        tools={tools}
      />
    </WithSidePanel>
  );
}
