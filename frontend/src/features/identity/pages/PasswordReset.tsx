import { useTranslation } from 'react-i18next';
import { A } from '@/shared/routing/links';
import { PageHeader } from '@/shared/ui/PageHeader';
import { AskMail } from '../components/AskMail';
import classes from '../components/identity.module.css';

/** Asks for a link to choose a new password. */
export default function PasswordReset() {
  const { t } = useTranslation('identity');
  return (
    <>
      <PageHeader title={t('reset.title')} lead={t('reset.lead')} />
      <div className={classes.narrow}>
        <AskMail
          path="/api/password-reset"
          button={t('reset.send')}
          otherwise={<A to="/sign-in">{t('reset.back')}</A>}
        />
      </div>
    </>
  );
}
