import { useTranslation } from 'react-i18next';
import { A } from '@/shared/routing/links';
import { useSession } from '@/shared/session/session';
import { hasPage } from '../navigation/useNavigation';
import classes from './frame.module.css';

const links = [
  { to: '/privacy', text: 'footer.privacy' },
  { to: '/terms', text: 'footer.terms' },
] as const;

export function Footer() {
  const { t } = useTranslation('app');
  const { session } = useSession();
  return (
    <footer className={classes.footer}>
      <span>{t('footer.what')}</span>
      {links
        .filter(({ to }) => hasPage(to))
        .map(({ to, text }) => (
          <A key={to} to={to}>
            {t(text)}
          </A>
        ))}
      {session?.demo && hasPage('/demo/mails') && <A to="/demo/mails">{t('footer.demoMails')}</A>}
    </footer>
  );
}
