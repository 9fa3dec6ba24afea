import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { dayjs } from '../time/dayjs';
import classes from './drafts.module.css';
import type { Draft } from './useDraft';

type Status = Pick<Draft<object>, 'state' | 'savedAt'>;
type Props = { draft: Status & Partial<Pick<Draft<object>, 'takeTheirs' | 'keepMine'>> };

/** "Saved 14:03", said also to screen readers. Put it into the note of Steps or beside the form's button. */
export function DraftStatus({ draft }: Props) {
  const { t } = useTranslation('common');
  const { state } = draft;
  if (state === 'elsewhere' || state === 'sent')
    return (
      <div className={classes.parted} role="alert">
        <span>{t(`draft.${state}`)}</span>
        <span className={classes.choice}>
          <Button size="compact-sm" variant="default" onClick={() => void draft.takeTheirs?.()}>
            {t(state === 'sent' ? 'draft.beginAnew' : 'draft.takeTheirs')}
          </Button>
          <Button size="compact-sm" variant="default" onClick={() => draft.keepMine?.()}>
            {t('draft.keepMine')}
          </Button>
        </span>
      </div>
    );
  const at = draft.savedAt ? dayjs(draft.savedAt).format('HH:mm') : '';
  const text = {
    loading: '',
    untouched: '',
    waiting: t('draft.saving'),
    saving: t('draft.saving'),
    saved: t('draft.saved', { at }),
    kept: t('draft.kept', { at }),
    lost: t('draft.lost'),
  }[state];
  return <span role="status">{text}</span>;
}
