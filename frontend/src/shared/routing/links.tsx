import { useCallback } from 'react';
import { Link, type LinkProps, type NavigateOptions, useLocation, useNavigate } from 'react-router';
import { type Language, languageOfPath, preferredLanguage } from '../i18n/languages';

/** The language that the address names. */
export function useLanguage(): Language {
  return languageOfPath(useLocation().pathname) ?? preferredLanguage();
}

/** Makes addresses in the reader's language: path('/doctors/1') is /ru/doctors/1. */
export function usePath(): (to: string) => string {
  const language = useLanguage();
  return useCallback((to: string) => (to === '/' ? `/${language}` : `/${language}${to}`), [language]);
}

/** Goes to an address without its language: go('/me/offers'). */
export function useGo(): (to: string, options?: NavigateOptions) => void {
  const navigate = useNavigate();
  const path = usePath();
  return useCallback(
    (to, options) => {
      void navigate(path(to), options);
    },
    [navigate, path],
  );
}

type Props = Omit<LinkProps, 'to'> & { to: string };

/** A link whose address leaves out the language. With Mantine: <Button component={A} to="/search">. */
export function A({ to, ...rest }: Props) {
  return <Link to={usePath()(to)} {...rest} />;
}
