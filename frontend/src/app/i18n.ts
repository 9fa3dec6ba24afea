import i18next, { type BackendModule } from 'i18next';
import { initReactI18next } from 'react-i18next';
import { type Language, languageOfPath, preferredLanguage } from '@/shared/i18n/languages';
import { formatNumber } from '@/shared/i18n/number';
import { setTimeLanguage } from '@/shared/time/dayjs';

type Texts = Record<string, unknown>;
type Loader = () => Promise<Texts>;

const loaders = {
  ...import.meta.glob<Texts>('../features/*/locales/*.json', { import: 'default' }),
  ...import.meta.glob<Texts>('./locales/*.json', { import: 'default' }),
  ...import.meta.glob<Texts>('../shared/locales/*.json', { import: 'default' }),
} as Record<string, Loader>;

function fileOf(language: string, namespace: string): string {
  if (namespace === 'app') return `./locales/${language}.json`;
  if (namespace === 'common') return `../shared/locales/${language}.json`;
  return `../features/${namespace}/locales/${language}.json`;
}

const backend: BackendModule = {
  type: 'backend',
  init: () => undefined,
  read: (language, namespace, done) => {
    const load = loaders[fileOf(language, namespace)];
    if (!load) {
      done(new Error(`No texts for ${namespace} in ${language}`), false);
      return;
    }
    load().then(
      (texts) => done(null, texts),
      (error: Error) => done(error, true),
    );
  },
};

/** Starts in the language of the address, so that no other language's texts are loaded. */
export async function startTexts(): Promise<void> {
  const language = languageOfPath(window.location.pathname) ?? preferredLanguage();
  await i18next
    .use(backend)
    .use(initReactI18next)
    .init({
      lng: language,
      fallbackLng: false,
      ns: ['app', 'common'],
      defaultNS: 'common',
      interpolation: { escapeValue: false },
      react: { useSuspense: true },
    });
  i18next.services.formatter?.add('number', (value: number, lng) => formatNumber(value, {}, lng));
  await applyLanguage(language);
}

export async function applyLanguage(language: Language): Promise<void> {
  if (i18next.language !== language) await i18next.changeLanguage(language);
  document.documentElement.lang = language;
  await setTimeLanguage(language);
}
