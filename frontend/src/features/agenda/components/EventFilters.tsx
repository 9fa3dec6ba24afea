import { Select } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { ListState } from '@/shared/table/useListState';
import { type EventKind, type EventStatus, kinds, type Reach, statuses } from '../api/agendaApi';
import classes from './agenda.module.css';

type Props = { state: ListState; change: (change: ListState) => void; drafts: boolean };

export const eventFilters = { page: '0', when: 'ahead', status: '', kind: '', reach: '' };

/** What the list asks the server for. */
export function asked(state: ListState, now: string) {
  return {
    page: Number(state.page),
    ...(state.when === 'ahead' ? { from: now } : {}),
    ...(state.when === 'past' ? { until: now, latestFirst: true } : {}),
    ...(state.status ? { status: [state.status as EventStatus] } : {}),
    ...(state.kind ? { kind: state.kind as EventKind } : {}),
    ...(state.reach ? { reach: state.reach as Reach } : {}),
  };
}

/** Narrows a list of events. */
export function EventFilters({ state, change, drafts }: Props) {
  const { t } = useTranslation('agenda');
  return (
    <div className={classes.filters}>
      <Select
        label={t('filter.when')}
        allowDeselect={false}
        data={(['ahead', 'past', 'all'] as const).map((when) => ({
          value: when,
          label: t(`filter.${when}`),
        }))}
        value={state.when ?? 'ahead'}
        onChange={(when) => change({ when: when ?? 'ahead' })}
      />
      <Select
        label={t('filter.status')}
        placeholder={t('filter.any')}
        clearable
        data={statuses
          .filter((status) => drafts || status !== 'DRAFT')
          .map((status) => ({ value: status, label: t(`status.${status}`) }))}
        value={state.status || null}
        onChange={(status) => change({ status: status ?? '' })}
      />
      <Select
        label={t('field.kind')}
        placeholder={t('filter.any')}
        clearable
        data={kinds.map((kind) => ({ value: kind, label: t(`kind.${kind}`) }))}
        value={state.kind || null}
        onChange={(kind) => change({ kind: kind ?? '' })}
      />
      <Select
        label={t('field.reach')}
        placeholder={t('filter.any')}
        clearable
        data={(['INVITED', 'INSTITUTIONS', 'PUBLIC_ASKED', 'PUBLIC'] as const).map((reach) => ({
          value: reach,
          label: t(`reach.${reach}`),
        }))}
        value={state.reach || null}
        onChange={(reach) => change({ reach: reach ?? '' })}
      />
    </div>
  );
}
