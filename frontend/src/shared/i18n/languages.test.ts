import { inLanguage, languageOfPath, preferredLanguage, rememberLanguage } from './languages';
import { formatNumber } from './number';

it('the path carries the language, and the rest of it stays', () => {
  expect(inLanguage('/ru/me/offers', 'ky')).toBe('/ky/me/offers');
  expect(inLanguage('/ru', 'en')).toBe('/en');
  expect(inLanguage('/sign-in', 'ru')).toBe('/ru/sign-in');
  expect(inLanguage('/', 'ru')).toBe('/ru');
  expect(languageOfPath('/de/x')).toBeUndefined();
});

it('the last choice goes before the browser, and Russian comes last', () => {
  vi.spyOn(navigator, 'languages', 'get').mockReturnValue(['de-DE', 'ky-KG']);
  expect(preferredLanguage()).toBe('ky');
  rememberLanguage('en');
  expect(preferredLanguage()).toBe('en');
  window.localStorage.clear();
  vi.spyOn(navigator, 'languages', 'get').mockReturnValue(['de']);
  expect(preferredLanguage()).toBe('ru');
});

it('Kyrgyz numbers are written as Russian ones, which Chromium knows', () => {
  expect(formatNumber(1234567.5, {}, 'ky')).toBe(formatNumber(1234567.5, {}, 'ru'));
  expect(formatNumber(1234.5, {}, 'en')).toBe('1,234.5');
});
