import { Button, Group } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { A } from '../routing/links';
import { DraftStatus } from './DraftStatus';
import type { Draft } from './useDraft';

type Props = {
  draft: Pick<Draft<object>, 'state' | 'savedAt' | 'takeTheirs' | 'keepMine'>;
  busy: boolean;
  /** Where leaving without saving leads. */
  leaveTo: string;
};

/** The end of a form that changes something on one page: save, leave, and when the draft was kept. */
export function SaveDraft({ draft, busy, leaveTo }: Props) {
  const { t } = useTranslation('common');
  return (
    <Group>
      <Button type="submit" loading={busy}>
        {t('action.save')}
      </Button>
      <Button variant="default" component={A} to={leaveTo}>
        {t('action.cancel')}
      </Button>
      <DraftStatus draft={draft} />
    </Group>
  );
}
