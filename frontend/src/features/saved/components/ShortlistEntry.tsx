import { Button, Group } from '@mantine/core';
import { EyeOff, Pencil, X } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ZoneTime } from '@/shared/time/ZoneTime';
import { notifyDone } from '@/shared/ui/notify';
import { type Entry, listKey, savedApi } from '../api/savedApi';
import { DoctorLine } from './DoctorLine';
import { OneLine } from './OneLine';
import classes from './saved.module.css';

type Props = { entry: Entry; institution: string; list: string; onChanged: () => unknown };

/** A doctor on a list, with the house's note; somebody who withdrew is only a place in the list. */
export function ShortlistEntry({ entry, institution, list, onChanged }: Props) {
  const { t } = useTranslation('saved');
  const [noting, setNoting] = useState(false);
  const name = entry.hit?.name ?? t('doctor.nameHidden');
  const note = savedApi.useMutation('put', '/api/institutions/{institution}/shortlists/{id}/entries', {
    meta: { shownByPage: true },
    // somebody else changed it: what is typed stays, and can be saved over what is there now
    onError: onChanged,
    onSuccess: () => {
      setNoting(false);
      onChanged();
    },
  });
  const remove = savedApi.useMutation(
    'delete',
    '/api/institutions/{institution}/shortlists/{id}/entries/{doctor}',
    {
      onSuccess: () => {
        notifyDone(t('list.removed'));
        onChanged();
      },
    },
  );
  return (
    <article className={classes.row}>
      {entry.hit ? (
        <DoctorLine doctor={entry.hit} />
      ) : (
        <p className={classes.quiet}>
          <EyeOff size={16} aria-hidden /> {t('list.gone')}
        </p>
      )}
      {entry.note && <p className={classes.note}>{entry.note}</p>}
      <div className={classes.head}>
        <span className={classes.quiet}>
          {entry.by ? t('list.addedBy', { name: entry.by }) : t('list.added')}{' '}
          <ZoneTime instant={entry.at} dayOnly />
        </span>
        <Group gap="xs">
          <Button
            size="sm"
            variant="default"
            leftSection={<Pencil size={16} aria-hidden />}
            aria-label={`${t('list.note')}: ${name}`}
            onClick={() => {
              note.reset();
              setNoting(true);
            }}
          >
            {t('list.note')}
          </Button>
          <Button
            size="sm"
            variant="subtle"
            leftSection={<X size={16} aria-hidden />}
            aria-label={`${t('list.remove')}: ${name}`}
            loading={remove.isPending}
            onClick={() =>
              remove.mutate({ params: { path: { institution, id: list, doctor: entry.doctorId } } })
            }
          >
            {t('list.remove')}
          </Button>
        </Group>
      </div>
      {noting && (
        <OneLine
          heading={name}
          label={t('list.note')}
          hint={t('list.noteHint')}
          value={entry.note}
          longest={500}
          busy={note.isPending}
          error={note.error}
          onClose={() => setNoting(false)}
          onSave={(text) =>
            note.mutate({
              ...listKey(institution, list),
              body: { doctor: entry.doctorId, note: text, version: entry.version },
            })
          }
        />
      )}
    </article>
  );
}
