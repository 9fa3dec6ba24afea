import { Button, Group } from '@mantine/core';
import { Plus } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { A } from '@/shared/routing/links';
import { useSession } from '@/shared/session/session';
import { EmptyState } from '@/shared/ui/EmptyState';
import { ErrorState } from '@/shared/ui/ErrorState';
import { LoadingSkeleton } from '@/shared/ui/LoadingSkeleton';
import { notifyDone } from '@/shared/ui/notify';
import { type NeedRow, needApi } from '../api/needApi';
import { NeedCard } from './NeedCard';
import classes from './need.module.css';
import { endsSoon } from './tones';

/** On the institution's home: what waits for an answer first, then what is looking. */
export default function HomeNeeds({ institutionId }: { institutionId: string }) {
  const { t } = useTranslation('need');
  const { session } = useSession();
  const [now] = useState(() => Date.now());
  const needs = needApi.useQuery('get', '/api/institutions/{institution}/needs', {
    params: { path: { institution: institutionId }, query: { size: 100 } },
  });
  const renew = needApi.useMutation('post', '/api/needs/{id}/renewal', {
    onSuccess: async () => {
      notifyDone(t('done.RENEW'));
      await needs.refetch();
    },
  });
  const approve = needApi.useMutation('post', '/api/needs/{id}/approval', {
    onSuccess: async () => {
      notifyDone(t('done.APPROVE'));
      await needs.refetch();
    },
  });
  if (needs.isPending) return <LoadingSkeleton shape="cards" count={2} />;
  if (needs.error) return <ErrorState error={needs.error} onRetry={needs.refetch} />;
  const head = session?.institutions.find(({ id }) => id === institutionId)?.roles.includes('HEAD') ?? false;
  const base = `/institution/${institutionId}/needs`;
  const expired = (need: NeedRow) => need.closeReason === 'EXPIRED';
  const soon = (need: NeedRow) => need.state === 'PUBLISHED' && endsSoon(need.expiresAt, now);
  const waiting = needs.data.items.filter(
    (need) => need.state === 'DRAFT' || need.state === 'AWAITING_HEAD' || expired(need) || soon(need),
  );
  const open = needs.data.items.filter((need) => need.state === 'PUBLISHED' && !soon(need)).slice(0, 5);
  const params = (need: NeedRow) => ({ params: { path: { id: need.id } } });
  return (
    <>
      {waiting.length > 0 && (
        <section className={classes.section}>
          <h2>{t('home.waiting')}</h2>
          <ul className={classes.list}>
            {waiting.map((need) => (
              <NeedCard key={need.id} need={need} to={`${base}/${need.id}`}>
                <Group gap="xs">
                  {head && need.state === 'AWAITING_HEAD' && (
                    <Button size="compact-md" onClick={() => approve.mutate(params(need))}>
                      {t('action.APPROVE')}
                    </Button>
                  )}
                  {need.state === 'DRAFT' && (
                    <Button size="compact-md" component={A} to={`${base}/${need.id}`}>
                      {t('home.rework')}
                    </Button>
                  )}
                  {(expired(need) || soon(need)) && (
                    <Button size="compact-md" onClick={() => renew.mutate(params(need))}>
                      {t('action.RENEW')}
                    </Button>
                  )}
                </Group>
              </NeedCard>
            ))}
          </ul>
        </section>
      )}
      <section className={classes.section}>
        <h2>{t('home.open')}</h2>
        {open.length === 0 ? (
          <EmptyState title={t('list.empty')} text={t('list.emptyText')} />
        ) : (
          <ul className={classes.list}>
            {open.map((need) => (
              <NeedCard key={need.id} need={need} to={`${base}/${need.id}`} />
            ))}
          </ul>
        )}
        <Group mt="md">
          <Button component={A} to={`${base}/new`} leftSection={<Plus size={16} aria-hidden />}>
            {t('new.action')}
          </Button>
          {open.length > 0 && (
            <Button component={A} to={base} variant="default">
              {t('home.all')}
            </Button>
          )}
        </Group>
      </section>
    </>
  );
}
