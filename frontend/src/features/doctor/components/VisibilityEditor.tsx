import { Button, Stack } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Problem } from '@/shared/api/problem';
import { ErrorState } from '@/shared/ui/ErrorState';
import { LoadingSkeleton } from '@/shared/ui/LoadingSkeleton';
import { notifyDone } from '@/shared/ui/notify';
import { ProblemAlert } from '@/shared/ui/ProblemAlert';
import type { Levels } from '../api/doctorApi';
import { useOwnChanged, useOwnPart, writePart } from '../api/own';
import { useOwnLabel } from './useOwnLabel';
import { VisibilityFields } from './VisibilityFields';

/** Visibility, saved as one. */
export function VisibilityEditor() {
  const { t } = useTranslation(['doctor', 'common']);
  const part = useOwnPart('visibility');
  const changed = useOwnChanged();
  const [edited, setEdited] = useState<Levels>();
  const label = useOwnLabel(part.data?.value.levels);
  const save = useMutation({
    mutationFn: (levels: Levels) => writePart('visibility', part.data?.etag ?? '', { levels }),
    meta: { shownByPage: true },
    // Changed in another window: what is chosen stays, and can be saved over what is there now.
    onError: (error) => (Problem.from(error).status === 412 ? part.refetch() : undefined),
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
      <ProblemAlert error={save.error} label={label} />
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
