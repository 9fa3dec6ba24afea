import { ArrowDown, ArrowUp } from 'lucide-react';
import { type ReactNode, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useShortcuts } from '../shortcuts/shortcuts';
import { ErrorState } from '../ui/ErrorState';
import { LoadingSkeleton } from '../ui/LoadingSkeleton';
import { TablePages } from './TablePages';
import classes from './table.module.css';

export type Column<Row> = {
  key: string;
  header: string;
  cell: (row: Row) => ReactNode;
  /** The server's name of the order; without it the column can't be sorted. */
  sort?: string;
  align?: 'start' | 'end';
  width?: string;
};

export type PageOfRows<Row> = { items: Row[]; page: number; size: number; total: number };

type Props<Row> = {
  /** What the table lists, for screen readers. */
  label: string;
  columns: Column<Row>[];
  data: PageOfRows<Row> | undefined;
  rowKey: (row: Row) => string;
  error?: unknown;
  onRetry?: () => unknown;
  /** `name` or `-name` for descending. */
  sort?: string;
  onSort?: (sort: string) => void;
  onPage?: (page: number) => void;
  /** Enter or click on a row. */
  onOpen?: (row: Row) => void;
  /** The row whose detail is open. */
  openKey?: string | undefined;
  empty: ReactNode;
  /** Above the table: filters at the start, DownloadXlsx at the end. */
  tools?: ReactNode;
};

/** A dense list: sticky head, sorting and paging by the server, j/k to move, Enter to open. */
export function DataTable<Row>(props: Props<Row>) {
  const {
    label,
    columns,
    data,
    rowKey,
    error,
    onRetry,
    sort,
    onSort,
    onPage,
    onOpen,
    openKey,
    empty,
    tools,
  } = props;
  const { t } = useTranslation('common');
  const body = useRef<HTMLTableSectionElement>(null);
  const [current, setCurrent] = useState(0);
  const rows = data?.items ?? [];

  const move = (by: number) => {
    const next = Math.max(0, Math.min(rows.length - 1, current + by));
    setCurrent(next);
    body.current?.querySelectorAll('tr')[next]?.focus();
  };
  useShortcuts(
    onOpen && rows.length > 0
      ? [
          {
            key: 'j',
            label: t('shortcut.nextRow'),
            run: () => move(document.activeElement?.closest('tbody') ? 1 : 0),
          },
          { key: 'k', label: t('shortcut.previousRow'), run: () => move(-1) },
        ]
      : [],
  );

  if (error) return <ErrorState error={error} {...(onRetry ? { onRetry } : {})} />;
  return (
    <div>
      {tools && <div className={classes.tools}>{tools}</div>}
      {!data && <LoadingSkeleton shape="rows" count={8} />}
      {data && rows.length === 0 && empty}
      {data && rows.length > 0 && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard
        <section className={classes.scroll} aria-label={label} tabIndex={0}>
          <table className={classes.table}>
            <thead>
              <tr>
                {columns.map((column) => (
                  <HeadCell key={column.key} column={column} sort={sort} onSort={onSort} />
                ))}
              </tr>
            </thead>
            <tbody ref={body}>
              {rows.map((row, index) => {
                const key = rowKey(row);
                return (
                  <tr
                    key={key}
                    tabIndex={onOpen ? (index === current ? 0 : -1) : undefined}
                    data-openable={onOpen ? true : undefined}
                    aria-current={openKey === key ? 'true' : undefined}
                    onFocus={() => setCurrent(index)}
                    onClick={(event) => {
                      if (onOpen && !isControl(event.target)) onOpen(row);
                    }}
                    onKeyDown={(event) => {
                      if (event.key === 'Enter' && event.target === event.currentTarget) onOpen?.(row);
                    }}
                  >
                    {columns.map((column) => (
                      <td key={column.key} data-align={column.align}>
                        {column.cell(row)}
                      </td>
                    ))}
                  </tr>
                );
              })}
            </tbody>
          </table>
        </section>
      )}
      {data && <TablePages page={data.page} size={data.size} total={data.total} onPage={onPage} />}
    </div>
  );
}

function isControl(target: EventTarget): boolean {
  return target instanceof Element && target.closest('a, button, input, select, textarea, label') !== null;
}

type HeadProps<Row> = {
  column: Column<Row>;
  sort: string | undefined;
  onSort: ((sort: string) => void) | undefined;
};

function HeadCell<Row>({ column, sort, onSort }: HeadProps<Row>) {
  const name = column.sort;
  const order = name && sort === name ? 'ascending' : name && sort === `-${name}` ? 'descending' : undefined;
  return (
    <th scope="col" aria-sort={order} data-align={column.align} style={{ width: column.width }}>
      {name && onSort ? (
        <button
          type="button"
          className={classes.sort}
          onClick={() => onSort(order === 'ascending' ? `-${name}` : name)}
        >
          {column.header}
          {order === 'ascending' && <ArrowUp size={14} aria-hidden />}
          {order === 'descending' && <ArrowDown size={14} aria-hidden />}
        </button>
      ) : (
        column.header
      )}
    </th>
  );
}
