import { Button, Stack } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ErrorState } from '@/shared/ui/ErrorState';
import { LoadingSkeleton } from '@/shared/ui/LoadingSkeleton';
import { notifyDone } from '@/shared/ui/notify';
import { ProblemAlert } from '@/shared/ui/ProblemAlert';
import type { Levels } from '../api/doctorApi';
import { useOwnChanged, useOwnPart, writePart } from '../api/own';
import { VisibilityFields } from './VisibilityFields';

/** Visibility, saved as one. */
export function VisibilityEditor() {
  const { t } = useTranslation(['doctor', 'common']);
  const part = useOwnPart('visibility');
  const changed = useOwnChanged();
  const [edited, setEdited] = useState<Levels>();
  const save = useMutation({
    mutationFn: (levels: Levels) => writePart('visibility', part.data?.etag ?? '', { levels }),
    meta: { shownByPage: true },
    onSuccess: async () => {
      await changed();
      setEdited(undefined);
      notifyDone(t('profile.saved'));
    },
  });
  if (part.isPending) return <LoadingSkeleton shape="form" />;
  if (part.error) return <ErrorState error={part.error} onRetry={part.refetch} />;
  const levels = edited ?? part.data.value.levels;
  return (
    <Stack gap="md">
      <ProblemAlert error={save.error} />
      <VisibilityFields levels={levels} onChange={setEdited} />
      <div>
        <Button
          variant="default"
          disabled={!edited}
          loading={save.isPending}
          onClick={() => save.mutate(levels)}
        >
          {t('common:action.save')}
        </Button>
      </div>
    </Stack>
  );
}
