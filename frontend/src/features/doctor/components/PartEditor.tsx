import { Button, Stack } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Problem } from '@/shared/api/problem';
import { ErrorState } from '@/shared/ui/ErrorState';
import { LoadingSkeleton } from '@/shared/ui/LoadingSkeleton';
import { notifyDone } from '@/shared/ui/notify';
import { ProblemAlert } from '@/shared/ui/ProblemAlert';
import type { Errors } from '../api/doctorApi';
import { type OwnParts, type Part, useOwnChanged, useOwnPart, writePart } from '../api/own';
import { useOwnLabel } from './useOwnLabel';

type Fields<P extends Part> = {
  value: OwnParts[P]['write'];
  read: OwnParts[P]['read'];
  errors: Errors;
  onChange: (value: OwnParts[P]['write']) => void;
};
type Props<P extends Part> = {
  part: P;
  /** What the form begins with. */
  begin: (read: OwnParts[P]['read']) => OwnParts[P]['write'];
  children: (fields: Fields<P>) => ReactNode;
};

/** A part of the own profile: read with its version, changed, saved; somebody else's change in between is told. */
export function PartEditor<P extends Part>({ part, begin, children }: Props<P>) {
  const { t } = useTranslation(['doctor', 'common']);
  const own = useOwnPart(part);
  const changed = useOwnChanged();
  const label = useOwnLabel();
  const [edited, setEdited] = useState<OwnParts[P]['write']>();
  const save = useMutation({
    mutationFn: (value: OwnParts[P]['write']) => writePart(part, own.data?.etag ?? '', value),
    meta: { shownByPage: true },
    // Changed in another window: what is typed stays, and can be saved over what is there now.
    onError: (error) => (Problem.from(error).status === 412 ? own.refetch() : undefined),
    onSuccess: async () => {
      await changed();
      setEdited(undefined);
      notifyDone(t('profile.saved'));
    },
  });
  if (own.isPending) return <LoadingSkeleton shape="form" />;
  if (own.error) return <ErrorState error={own.error} onRetry={own.refetch} />;
  const read = own.data.value;
  const value = edited ?? begin(read);
  const errors = save.error ? Problem.from(save.error).errors : {};
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        save.mutate(value);
      }}
    >
      <Stack gap="md" maw={640}>
        <ProblemAlert error={save.error} messages={Object.values(errors).flat()} label={label} />
        {children({ value, read, errors, onChange: setEdited })}
        <div>
          <Button type="submit" loading={save.isPending} disabled={!edited}>
            {t('common:action.save')}
          </Button>
        </div>
      </Stack>
    </form>
  );
}
