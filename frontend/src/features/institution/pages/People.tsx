import { Button, Group, Modal, Switch } from '@mantine/core';
import { UserPlus } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { useGo } from '@/shared/routing/links';
import { useSession } from '@/shared/session/session';
import { ZoneTime } from '@/shared/time/ZoneTime';
import { ErrorState } from '@/shared/ui/ErrorState';
import { LoadingSkeleton } from '@/shared/ui/LoadingSkeleton';
import { notifyDone } from '@/shared/ui/notify';
import { PageHeader } from '@/shared/ui/PageHeader';
import { institutionApi, type Member, pageKey } from '../api/institutionApi';
import { AddCoordinator } from '../components/AddCoordinator';
import classes from '../components/institution.module.css';

/** Head and coordinators; the head appoints, removes, and decides what leaves the house. */
export default function People() {
  const { t } = useTranslation('institution');
  const { institutionId = '' } = useParams();
  const [opened, setOpened] = useState<'add' | Member>();
  const key = pageKey(institutionId);
  const page = institutionApi.useQuery('get', '/api/institutions/{id}', key);
  const people = institutionApi.useQuery('get', '/api/institutions/{id}/people', key);
  const head = page.data?.acting === 'HEAD';
  if (page.isPending || people.isPending) return <LoadingSkeleton shape="rows" />;
  if (page.error) return <ErrorState error={page.error} onRetry={page.refetch} />;
  if (people.error) return <ErrorState error={people.error} onRetry={people.refetch} />;
  return (
    <>
      <PageHeader
        title={t('people.title')}
        lead={t('people.lead')}
        action={
          head && (
            <Button leftSection={<UserPlus size={16} aria-hidden />} onClick={() => setOpened('add')}>
              {t('people.add')}
            </Button>
          )
        }
      />
      <ul className={classes.list}>
        {people.data.map((one) => (
          <li key={one.id} className={classes.row}>
            <span className={classes.rowText}>
              {one.name}
              <br />
              <span className={classes.quiet}>
                {t(`role.${one.role}`)} · {t('people.since')} <ZoneTime instant={one.since} dayOnly />
              </span>
            </span>
            {one.role === 'COORDINATOR' && (head || one.self) && (
              <Button
                size="compact-md"
                variant="default"
                aria-label={one.self ? t('people.leave') : `${t('people.remove')}: ${one.name}`}
                onClick={() => setOpened(one)}
              >
                {one.self ? t('people.leave') : t('people.remove')}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {people.data.length === 1 && <p className={classes.quiet}>{t('people.alone')}</p>}
      {head && (
        <HeadOk
          institutionId={institutionId}
          required={page.data.headOkRequired ?? false}
          onDone={page.refetch}
        />
      )}
      {opened === 'add' && (
        <AddCoordinator
          institutionId={institutionId}
          onClose={() => setOpened(undefined)}
          onDone={people.refetch}
        />
      )}
      {opened && opened !== 'add' && (
        <Remove
          institutionId={institutionId}
          member={opened}
          onClose={() => setOpened(undefined)}
          onDone={people.refetch}
        />
      )}
    </>
  );
}

function HeadOk({
  institutionId,
  required,
  onDone,
}: {
  institutionId: string;
  required: boolean;
  onDone: () => unknown;
}) {
  const { t } = useTranslation('institution');
  const set = institutionApi.useMutation('put', '/api/institutions/{id}/settings', {
    onSuccess: () => {
      notifyDone(t('headOk.saved'));
      onDone();
    },
  });
  const shown = set.isPending ? !required : required;
  return (
    <section className={classes.section}>
      <h2>{t('headOk.title')}</h2>
      <Switch
        label={t('headOk.label')}
        description={t('headOk.text')}
        checked={shown}
        disabled={set.isPending}
        onChange={(event) =>
          set.mutate({ ...pageKey(institutionId), body: { headOkRequired: event.currentTarget.checked } })
        }
      />
    </section>
  );
}

type RemoveProps = { institutionId: string; member: Member; onClose: () => void; onDone: () => unknown };

function Remove({ institutionId, member, onClose, onDone }: RemoveProps) {
  const { t } = useTranslation(['institution', 'common']);
  const go = useGo();
  const { refresh } = useSession();
  const remove = institutionApi.useMutation('delete', '/api/institutions/{id}/coordinators/{membership}', {
    onSuccess: async () => {
      onClose();
      notifyDone(t('people.removed'));
      if (!member.self) {
        onDone();
        return;
      }
      await refresh();
      go('/');
    },
  });
  return (
    <Modal opened onClose={onClose} title={member.self ? t('people.leave') : t('people.remove')} centered>
      <p>{member.self ? t('people.leaveText') : t('people.removeText', { name: member.name })}</p>
      <Group justify="flex-end">
        <Button variant="default" onClick={onClose}>
          {t('common:action.cancel')}
        </Button>
        <Button
          color="red"
          loading={remove.isPending}
          onClick={() => remove.mutate({ params: { path: { id: institutionId, membership: member.id } } })}
        >
          {member.self ? t('people.leave') : t('people.remove')}
        </Button>
      </Group>
    </Modal>
  );
}
