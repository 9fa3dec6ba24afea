import { Button, Group, Stack } from '@mantine/core';
import { Printer } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { A } from '@/shared/routing/links';
import { hasRole, useSession } from '@/shared/session/session';
import { ZoneTime } from '@/shared/time/ZoneTime';
import { ConfirmWithReason } from '@/shared/ui/ConfirmWithReason';
import { notifyDone } from '@/shared/ui/notify';
import { SidePanel } from '@/shared/ui/SidePanel';
import { institutionApi, pageKey, type StaffedInstitution } from '../api/institutionApi';
import { CorrectName } from './CorrectName';
import classes from './institution.module.css';
import { Marks } from './Marks';
import { PrintLetter } from './PrintLetter';

type Props = { row: StaffedInstitution; onClose: () => void; onChanged: () => unknown };

/** One institution beside the ministry's list: who heads it, and what an officer can do about it. */
export function InstitutionPanel({ row, onClose, onChanged }: Props) {
  const { t } = useTranslation('institution');
  const { session } = useSession();
  const [opened, setOpened] = useState<'print' | 'withdraw' | 'dismiss' | 'correct'>();
  const { institution } = row;
  const key = pageKey(institution.id);
  const done = (text: string) => ({
    onSuccess: () => {
      notifyDone(text);
      onChanged();
    },
  });
  const quiet = { meta: { shownByPage: true } };
  const confirm = institutionApi.useMutation(
    'post',
    '/api/ministry/institutions/{id}/confirmation',
    done(t('ministry.confirmed')),
  );
  const withdraw = institutionApi.useMutation(
    'post',
    '/api/ministry/institutions/{id}/head-letter/withdrawal',
    {
      ...quiet,
      ...done(t('letter.withdrawn')),
    },
  );
  const dismiss = institutionApi.useMutation('post', '/api/ministry/institutions/{id}/head-dismissal', {
    ...quiet,
    ...done(t('ministry.dismissed')),
  });
  const mayAct = hasRole(session, ['VERIFIER', 'SCHEDULER', 'PROGRAMME_MANAGER']);
  return (
    <SidePanel title={institution.name} onClose={onClose}>
      <Stack>
        <Marks institution={institution} />
        <dl className={classes.facts}>
          <div>
            <dt>{t('column.head')}</dt>
            <dd>
              {row.head === 'APPOINTED' ? row.headName : t(`head.${row.head}`)}{' '}
              {row.headSince && (
                <span className={classes.quiet}>
                  {t('people.since')} <ZoneTime instant={row.headSince} dayOnly />
                </span>
              )}
            </dd>
          </div>
          {row.letterUntil && (
            <div>
              <dt>{t('letter.until')}</dt>
              <dd>
                <ZoneTime instant={row.letterUntil} dayOnly />
              </dd>
            </div>
          )}
          <div>
            <dt>{t('column.coordinators')}</dt>
            <dd>{row.coordinators}</dd>
          </div>
        </dl>
        {mayAct && (
          <Group>
            <Button leftSection={<Printer size={16} aria-hidden />} onClick={() => setOpened('print')}>
              {t('letter.print')}
            </Button>
            {row.letterUntil && (
              <Button variant="default" onClick={() => setOpened('withdraw')}>
                {t('letter.withdraw')}
              </Button>
            )}
            {row.head === 'APPOINTED' && (
              <Button variant="default" onClick={() => setOpened('dismiss')}>
                {t('ministry.dismiss')}
              </Button>
            )}
            {row.added && (
              <Button variant="default" onClick={() => setOpened('correct')}>
                {t('correct.title')}
              </Button>
            )}
            {!institution.confirmed && (
              <Button variant="default" loading={confirm.isPending} onClick={() => confirm.mutate(key)}>
                {t('ministry.confirm')}
              </Button>
            )}
          </Group>
        )}
        <A to={`/institutions/${institution.id}`}>{t('page.asOthers')}</A>
      </Stack>
      {opened === 'print' && (
        <PrintLetter row={row} onClose={() => setOpened(undefined)} onDone={onChanged} />
      )}
      {opened === 'correct' && (
        <CorrectName id={institution.id} onClose={() => setOpened(undefined)} onDone={onChanged} />
      )}
      <ConfirmWithReason
        opened={opened === 'withdraw'}
        onClose={() => setOpened(undefined)}
        title={t('letter.withdraw')}
        text={t('letter.withdrawText')}
        confirmLabel={t('letter.withdraw')}
        onConfirm={(reason) => withdraw.mutateAsync({ ...key, body: { reason } })}
      />
      <ConfirmWithReason
        opened={opened === 'dismiss'}
        onClose={() => setOpened(undefined)}
        title={t('ministry.dismiss')}
        text={t('ministry.dismissText')}
        confirmLabel={t('ministry.dismiss')}
        danger
        onConfirm={(reason) => dismiss.mutateAsync({ ...key, body: { reason } })}
      />
    </SidePanel>
  );
}
