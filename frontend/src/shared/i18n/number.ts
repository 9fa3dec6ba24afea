import i18next from 'i18next';

const formats = new Map<string, Intl.NumberFormat>();

/** A number as people write it. Chromium knows no Kyrgyz; Kyrgyz numbers are written as Russian ones. */
export function formatNumber(
  value: number,
  options: Intl.NumberFormatOptions = {},
  language = i18next.language,
): string {
  const locale = language === 'ky' ? 'ru' : language;
  const key = `${locale} ${JSON.stringify(options)}`;
  let format = formats.get(key);
  if (!format) {
    format = new Intl.NumberFormat(locale, options);
    formats.set(key, format);
  }
  return format.format(value);
}
