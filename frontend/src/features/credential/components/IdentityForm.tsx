import { Button, Group, Select, TextInput } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatDay, wallClock } from '@/shared/time/format';
import { notifyDone } from '@/shared/ui/notify';
import { ProblemAlert } from '@/shared/ui/ProblemAlert';
import { StateBadge } from '@/shared/ui/StateBadge';
import { credentialApi, type Method, methods, type Opened } from '../api/credentialApi';
import classes from './credential.module.css';

type Props = { doctor: string; binding?: Opened['opened']['binding'] };

/** How the ministry knows that this account is this person. It comes before every document. */
export function IdentityForm({ doctor, binding }: Props) {
  const { t } = useTranslation('credential');
  const client = useQueryClient();
  const [today] = useState(() => wallClock(new Date().toISOString(), 'Asia/Bishkek').slice(0, 10));
  const [method, setMethod] = useState<Method | null>(null);
  const [on, setOn] = useState(today);
  const bind = credentialApi.useMutation('post', '/api/ministry/doctors/{doctor}/identity-binding', {
    meta: { shownByPage: true },
    onSuccess: async () => {
      notifyDone(t('identity.done'));
      await client.invalidateQueries({ queryKey: ['get'] });
    },
  });
  return (
    <section className={classes.part} aria-label={t('identity.title')}>
      <h3>{t('identity.title')}</h3>
      {binding ? (
        <div>
          <StateBadge tone="good" label={t('identity.bound')} /> {t(`method.${binding.method}`)},{' '}
          {formatDay(binding.boundOn, 'short')}
        </div>
      ) : (
        <>
          <span>{t('identity.text')}</span>
          <ProblemAlert error={bind.error} />
          <Group align="flex-end">
            <Select
              label={t('identity.method')}
              placeholder={t('identity.choose')}
              data={methods.map((one) => ({ value: one, label: t(`method.${one}`) }))}
              value={method}
              onChange={(value) => setMethod(value)}
            />
            <TextInput
              type="date"
              label={t('identity.on')}
              max={today}
              value={on}
              onChange={(event) => setOn(event.currentTarget.value)}
            />
            <Button
              disabled={!method || !on}
              loading={bind.isPending}
              onClick={() => {
                if (method) bind.mutate({ params: { path: { doctor } }, body: { method, on } });
              }}
            >
              {t('identity.bind')}
            </Button>
          </Group>
        </>
      )}
    </section>
  );
}
