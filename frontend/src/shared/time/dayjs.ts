import dayjs from 'dayjs';
import timezone from 'dayjs/plugin/timezone';
import utc from 'dayjs/plugin/utc';
import type { Language } from '../i18n/languages';

dayjs.extend(utc);
dayjs.extend(timezone);

const locales: Record<Language, () => Promise<unknown>> = {
  ky: () => import('dayjs/locale/ky'),
  ru: () => import('dayjs/locale/ru'),
  en: () => Promise.resolve(),
};

/** Loads the names of months and weekdays; Chromium's own Intl has none for Kyrgyz. */
export async function setTimeLanguage(language: Language): Promise<void> {
  await locales[language]();
  dayjs.locale(language);
  // dayjs writes Kyrgyz weekdays with capitals, but they stand inside sentences.
  const names = dayjs.Ls[language];
  if (language === 'ky' && names) names.weekdays = names.weekdays?.map((name) => name.toLowerCase());
}

export { dayjs };
