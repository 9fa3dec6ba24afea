import { Button, Group, Modal, Stack } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CodeLabel } from '@/shared/codes/CodeLabel';
import { A } from '@/shared/routing/links';
import { notifyDone } from '@/shared/ui/notify';
import { ProblemAlert } from '@/shared/ui/ProblemAlert';
import { credentialApi, type Doctor } from '../api/credentialApi';
import classes from './credential.module.css';
import { DoctorName } from './DoctorName';
import { FactList } from './Facts';

type Props = { id: string; doctor: Doctor | undefined; related: boolean };

/** Who says so: to be compared with the document. */
export function DoctorFacts({ id, doctor, related }: Props) {
  const { t } = useTranslation('credential');
  return (
    <section className={classes.part} aria-label={t('doctor.title')}>
      <h3>
        <A to={`/doctors/${id}`}>
          <DoctorName doctor={doctor} />
        </A>
      </h3>
      {doctor && (
        <FactList
          facts={[
            { name: t('doctor.former'), value: doctor.name?.former.join(', ') },
            {
              name: t('field.specialty'),
              value: doctor.specialties.length > 0 && (
                <Group gap={4}>
                  {doctor.specialties.map((code) => (
                    <CodeLabel key={code} list="specialties" code={code} />
                  ))}
                </Group>
              ),
            },
            {
              name: t('field.country'),
              value: doctor.country && <CodeLabel list="countries" code={doctor.country} />,
            },
            { name: t('doctor.employer'), value: doctor.employer },
            { name: t('doctor.position'), value: doctor.position },
            { name: t('doctor.orcid'), value: doctor.orcid },
          ]}
        />
      )}
      {related ? <p className={classes.asked}>{t('relation.declared')}</p> : <Relation doctor={id} />}
    </section>
  );
}

function Relation({ doctor }: { doctor: string }) {
  const { t } = useTranslation(['credential', 'common']);
  const client = useQueryClient();
  const [asking, setAsking] = useState(false);
  const declare = credentialApi.useMutation('post', '/api/ministry/doctors/{doctor}/relation', {
    meta: { shownByPage: true },
    onSuccess: async () => {
      notifyDone(t('relation.done'));
      setAsking(false);
      await client.invalidateQueries({ queryKey: ['get', '/api/ministry/credentials/{id}'] });
    },
  });
  return (
    <>
      <Button className={classes.start} variant="subtle" size="compact-sm" onClick={() => setAsking(true)}>
        {t('relation.declare')}
      </Button>
      <Modal opened={asking} onClose={() => setAsking(false)} title={t('relation.declare')} centered>
        <Stack>
          <ProblemAlert error={declare.error} />
          <span>{t('relation.text')}</span>
          <Group justify="flex-end">
            <Button variant="default" onClick={() => setAsking(false)}>
              {t('common:action.cancel')}
            </Button>
            <Button
              loading={declare.isPending}
              onClick={() => declare.mutate({ params: { path: { doctor } } })}
            >
              {t('relation.confirm')}
            </Button>
          </Group>
        </Stack>
      </Modal>
    </>
  );
}
