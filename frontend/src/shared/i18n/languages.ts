export const languages = ['ky', 'ru', 'en'] as const;
export type Language = (typeof languages)[number];

const remembered = 'daryger.language';

export const languageNames: Record<Language, string> = { ky: 'Кыргызча', ru: 'Русский', en: 'English' };
export const languageShortNames: Record<Language, string> = { ky: 'Кыр', ru: 'Рус', en: 'Eng' };

export function isLanguage(value: string | undefined): value is Language {
  return languages.includes(value as Language);
}

/** The language that the path names, or undefined where it names none. */
export function languageOfPath(pathname: string): Language | undefined {
  const first = pathname.split('/')[1];
  return isLanguage(first) ? first : undefined;
}

/** What a visitor without a language in the path gets: the last choice, else the browser's, else Russian. */
export function preferredLanguage(): Language {
  const saved = readRemembered();
  if (saved) return saved;
  const wanted = navigator.languages.map((tag) => tag.slice(0, 2).toLowerCase());
  return wanted.find(isLanguage) ?? 'ru';
}

function readRemembered(): Language | undefined {
  try {
    const saved = window.localStorage.getItem(remembered) ?? undefined;
    return isLanguage(saved) ? saved : undefined;
  } catch {
    return undefined;
  }
}

export function rememberLanguage(language: Language): void {
  try {
    window.localStorage.setItem(remembered, language);
  } catch {
    // A browser without storage forgets the choice; the path still carries it.
  }
}

/** The same page in another language. */
export function inLanguage(pathname: string, language: Language): string {
  const rest = languageOfPath(pathname)
    ? pathname.split('/').slice(2).join('/')
    : pathname.replace(/^\//, '');
  return rest ? `/${language}/${rest}` : `/${language}`;
}
