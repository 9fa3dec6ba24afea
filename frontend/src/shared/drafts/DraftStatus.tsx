import { useTranslation } from 'react-i18next';
import { dayjs } from '../time/dayjs';
import type { DraftState } from './useDraft';

type Props = { draft: { state: DraftState; savedAt: Date | undefined } };

/** "Saved 14:03", said also to screen readers. Put it into the note of Steps or beside the form's button. */
export function DraftStatus({ draft }: Props) {
  const { t } = useTranslation('common');
  const at = draft.savedAt ? dayjs(draft.savedAt).format('HH:mm') : '';
  const text = {
    loading: '',
    untouched: '',
    waiting: t('draft.saving'),
    saving: t('draft.saving'),
    saved: t('draft.saved', { at }),
    kept: t('draft.kept', { at }),
    lost: t('draft.lost'),
  }[draft.state];
  return <span role="status">{text}</span>;
}
