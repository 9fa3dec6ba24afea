import { useTranslation } from 'react-i18next';
import { A } from '@/shared/routing/links';
import { useSession } from '@/shared/session/session';

/** In the demo no mail leaves the house: says where it can be read. */
export function DemoMailHint() {
  const { t } = useTranslation('identity');
  const { session } = useSession();
  return session?.demo ? <A to="/demo/mails">{t('mail.demo')}</A> : null;
}
