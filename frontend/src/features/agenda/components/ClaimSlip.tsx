import { Alert, Button, CopyButton, Group, Stack } from '@mantine/core';
import { KeyRound, Printer } from 'lucide-react';
import { useEffect } from 'react';
import { createPortal } from 'react-dom';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '@/shared/routing/links';
import { useSession } from '@/shared/session/session';
import { ZoneTime } from '@/shared/time/ZoneTime';
import type { MadeCode, Registration } from '../api/agendaApi';
import { claimAddress, claimLink } from '../api/claimCode';
import classes from './claim.module.css';

type Props = { made: MadeCode; name: string; row: Registration; onClose: () => void };

/** The code, this once: to be copied or printed. */
export function ClaimSlip({ made, name, row, onClose }: Props) {
  const { t } = useTranslation(['agenda', 'common']);
  const language = useLanguage();
  return (
    <Stack gap="sm">
      <Alert variant="outline" color="red" icon={<KeyRound size={20} aria-hidden />} role="status">
        {t('claim.once')}
      </Alert>
      <p className={classes.code} data-testid="claim-code">
        {made.code}
      </p>
      <div>
        {t('claim.until')} <ZoneTime instant={made.expiresAt} dayOnly />
      </div>
      <Group justify="flex-end">
        <CopyButton value={claimLink(language, made.code)}>
          {({ copied, copy }) => (
            <Button variant="default" onClick={copy}>
              {copied ? t('share.copied') : t('claim.copy')}
            </Button>
          )}
        </CopyButton>
        <Button
          variant="default"
          leftSection={<Printer size={16} aria-hidden />}
          onClick={() => window.print()}
        >
          {t('claim.print')}
        </Button>
        <Button onClick={onClose}>{t('common:action.close')}</Button>
      </Group>
      <Paper made={made} name={name} row={row} />
    </Stack>
  );
}

/** What comes out of the printer instead of the page. */
function Paper({ made, name, row }: Omit<Props, 'onClose'>) {
  const { t } = useTranslation('agenda');
  const { session } = useSession();
  const language = useLanguage();
  const institution = session?.institutions.find(({ id }) => id === row.institution)?.name ?? '';
  useEffect(() => {
    document.body.dataset.printing = 'slip';
    return () => {
      delete document.body.dataset.printing;
    };
  }, []);
  return createPortal(
    <div className={classes.slip} data-slip aria-hidden="true">
      <h1>{t('claim.slip.title')}</h1>
      <p>
        {name}
        <br />
        {institution}
      </p>
      <ol>
        <li>{t('claim.slip.open', { address: claimAddress(language) })}</li>
        <li>{t('claim.slip.signIn')}</li>
        <li>{t('claim.slip.code')}</li>
      </ol>
      <p className={classes.code}>{made.code}</p>
      <p>
        {t('claim.slip.alone')} {t('claim.until')} <ZoneTime instant={made.expiresAt} dayOnly />
      </p>
    </div>,
    document.body,
  );
}
