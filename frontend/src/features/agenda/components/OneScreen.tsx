import { Button, Select, Stack, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSession } from '@/shared/session/session';
import { notifyDone } from '@/shared/ui/notify';
import { ProblemAlert } from '@/shared/ui/ProblemAlert';
import { type Event, type Profession, professions, seatApi } from '../api/agendaApi';
import classes from './agenda.module.css';

type Props = { event: Event; onChanged: () => unknown };

/** One screen, many people: an institution joins with one link and a list of names. */
export function OneScreen({ event, onChanged }: Props) {
  const { t } = useTranslation('agenda');
  const { session } = useSession();
  const institutions = session?.institutions ?? [];
  const [opened, setOpened] = useState(false);
  const [institution, setInstitution] = useState(institutions[0]?.id ?? '');
  const [names, setNames] = useState('');
  const [profession, setProfession] = useState<Profession>('DOCTOR');
  const register = seatApi.useMutation('post', '/api/events/{event}/registrations', {
    meta: { shownByPage: true },
    onSuccess: async () => {
      setNames('');
      setOpened(false);
      await onChanged();
      notifyDone(t('done.registered'));
    },
  });
  const people = names
    .split('\n')
    .map((name) => name.trim())
    .filter((name) => name !== '');
  if (institutions.length === 0) return null;
  return (
    <section className={classes.box} aria-label={t('screen.title')}>
      <h2>{t('screen.title')}</h2>
      <p className={classes.quiet}>{t('screen.lead')}</p>
      {!opened && (
        <Button variant="default" onClick={() => setOpened(true)}>
          {t('screen.open')}
        </Button>
      )}
      {opened && (
        <Stack gap="sm">
          <ProblemAlert error={register.error} />
          {institutions.length > 1 && (
            <Select
              label={t('screen.institution')}
              allowDeselect={false}
              data={institutions.map(({ id, name }) => ({ value: id, label: name }))}
              value={institution}
              onChange={(value) => setInstitution(value ?? '')}
            />
          )}
          <Textarea
            label={t('screen.names')}
            description={t('screen.namesHint')}
            autosize
            minRows={4}
            maxRows={16}
            value={names}
            onChange={(change) => setNames(change.currentTarget.value)}
          />
          <Select
            label={t('screen.profession')}
            allowDeselect={false}
            data={professions.map((one) => ({ value: one, label: t(`profession.${one}`) }))}
            value={profession}
            onChange={(value) => setProfession(value ?? 'DOCTOR')}
          />
          <Button
            loading={register.isPending}
            disabled={people.length === 0 || people.length > 200}
            onClick={() =>
              register.mutate({
                params: { path: { event: event.id } },
                body: { institution, colleagues: people.map((name) => ({ name, profession })) },
              })
            }
          >
            {t('screen.register', { count: people.length })}
          </Button>
        </Stack>
      )}
    </section>
  );
}
