import { Button, Group } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { A } from '@/shared/routing/links';
import { formatDay } from '@/shared/time/format';
import { notifyDone } from '@/shared/ui/notify';
import { StateBadge, type Tone } from '@/shared/ui/StateBadge';
import { doctorApi, type Standing } from '../api/doctorApi';
import { useOwnChanged } from '../api/own';
import classes from './doctor.module.css';

const tones: Record<Standing['state'], Tone> = {
  DRAFT: 'waits',
  PUBLISHED: 'good',
  PAUSED: 'waits',
  CLOSED: 'neutral',
};

/** How the own profile stands, and the one next step. */
export function StandingCard({ standing }: { standing: Standing }) {
  const { t } = useTranslation('doctor');
  const changed = useOwnChanged();
  const confirm = doctorApi.useMutation('post', '/api/doctors/me/confirmation', {
    onSuccess: async () => {
      await changed();
      notifyDone(t('standing.confirmed'));
    },
  });
  const { state, confirmedOn, verified, identityBound } = standing;
  return (
    <section className={classes.card} aria-label={t('standing.title')}>
      <h2>{t('standing.title')}</h2>
      <ul className={classes.plain}>
        <li>
          <StateBadge tone={tones[state]} label={t(`standing.states.${state}`)} />
        </li>
        <li>
          <StateBadge
            tone={verified ? 'good' : 'waits'}
            label={t(
              verified ? 'standing.verified' : identityBound ? 'standing.bound' : 'standing.unverified',
            )}
          />
        </li>
        {confirmedOn && <li>{t('page.lastConfirmed', { day: formatDay(confirmedOn) })}</li>}
      </ul>
      <Group mt="md" gap="xs">
        {state !== 'PUBLISHED' ? (
          <Button component={A} to="/me/profile/publication">
            {t('standing.publish')}
          </Button>
        ) : (
          <Button loading={confirm.isPending} variant="default" onClick={() => confirm.mutate({})}>
            {t('standing.confirm')}
          </Button>
        )}
        <Button component={A} to="/me/profile" variant="default">
          {t('standing.edit')}
        </Button>
        {!verified && (
          <Button component={A} to="/me/credentials" variant="default">
            {t('standing.verify')}
          </Button>
        )}
      </Group>
    </section>
  );
}
