import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'react-router';
import { inLanguage, languageNames, languageShortNames, languages } from '@/shared/i18n/languages';
import { useLanguage } from '@/shared/routing/links';
import classes from './frame.module.css';

/** The same page in each language; plain links, so that they can be copied and found. */
export function LanguageSwitch() {
  const { t } = useTranslation('app');
  const { pathname, search } = useLocation();
  const current = useLanguage();
  return (
    <nav className={classes.languages} aria-label={t('navigation.language')}>
      {languages.map((language) => (
        <Link
          key={language}
          to={inLanguage(pathname, language) + search}
          hrefLang={language}
          lang={language}
          aria-label={languageNames[language]}
          aria-current={language === current ? 'true' : undefined}
        >
          {languageShortNames[language]}
        </Link>
      ))}
    </nav>
  );
}
