import { Button, Group } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useSession } from '@/shared/session/session';
import { ErrorState } from '@/shared/ui/ErrorState';
import { LoadingSkeleton } from '@/shared/ui/LoadingSkeleton';
import { credentialApi, waits } from '../api/credentialApi';
import { CheckHistory } from './CheckHistory';
import { Checklist } from './Checklist';
import { CredentialBadge } from './CredentialBadge';
import classes from './credential.module.css';
import { Decision } from './Decision';
import { DoctorFacts } from './DoctorFacts';
import { CredentialFacts } from './Facts';
import { IdentityForm } from './IdentityForm';
import { OtherCredentials } from './OtherCredentials';
import { Pages } from './Pages';

type Props = { id: string; onOpen: (id: string) => void; onDecided: () => void };

/** One document: its pages beside who, what to look at, and the decision. */
export function CheckPanel({ id, onOpen, onDecided }: Props) {
  const { t } = useTranslation('credential');
  const { session } = useSession();
  const client = useQueryClient();
  const query = credentialApi.useQuery('get', '/api/ministry/credentials/{id}', { params: { path: { id } } });
  const take = credentialApi.useMutation('post', '/api/ministry/credentials/{id}/review', {
    onSuccess: () => client.invalidateQueries({ queryKey: ['get'] }),
  });
  if (query.isPending) return <LoadingSkeleton shape="cards" count={4} />;
  if (query.error) return <ErrorState error={query.error} onRetry={query.refetch} />;
  const { opened, doctor } = query.data;
  const { credential, related } = opened;
  const mine = credential.reviewer === session?.accountId;
  return (
    <div className={classes.check}>
      {related ? (
        <p className={classes.asked}>{t('relation.notYours')}</p>
      ) : (
        <Pages credential={credential} />
      )}
      <div className={classes.pages}>
        <section className={classes.part} aria-label={t('queue.document')}>
          <div className={classes.head}>
            <h2>{t(`kind.${credential.details.kind}`)}</h2>
            <CredentialBadge credential={credential} />
          </div>
          <CredentialFacts details={credential.details} />
          {credential.reason && (
            <div>
              <span className={classes.small}>{t('queue.lastWords')}</span> {credential.reason}
            </div>
          )}
          {waits(credential.state) && !related && (
            <Group gap="xs">
              {mine ? (
                <span className={classes.small}>{t('queue.mine')}</span>
              ) : (
                <Button
                  size="compact-md"
                  variant="default"
                  loading={take.isPending}
                  onClick={() => take.mutate({ params: { path: { id } } })}
                >
                  {credential.reviewer ? t('queue.takeOver') : t('queue.take')}
                </Button>
              )}
            </Group>
          )}
        </section>
        <DoctorFacts id={credential.doctor} doctor={doctor ?? undefined} related={related} />
        {!related && <IdentityForm doctor={credential.doctor} binding={opened.binding} />}
        {!related && <Checklist data={query.data} number={credential.details.identifierValue ?? undefined} />}
        <Decision opened={opened} onDecided={onDecided} />
        <CheckHistory history={query.data.history} />
        <OtherCredentials others={opened.others} onOpen={onOpen} />
      </div>
    </div>
  );
}
