import { useTranslation } from 'react-i18next';
import { isLanguage, languageNames } from '../i18n/languages';
import { useLanguage } from '../routing/links';
import classes from './ui.module.css';

export type LocalizedText = { original: string; texts: Record<string, string> };
/** The server's choice for this reader (LocalizedText.Shown). */
export type ShownText = { text: string; language: string; foreign: boolean };

type Props = { text: LocalizedText | ShownText };

export function shownIn(text: LocalizedText | ShownText, reader: string): ShownText {
  if ('text' in text) return text;
  const own = text.texts[reader];
  if (own !== undefined) return { text: own, language: reader, foreign: false };
  return { text: text.texts[text.original] ?? '', language: text.original, foreign: true };
}

/** What somebody wrote: in the reader's language, else the original, marked with its language. */
export function LocalizedTextView({ text }: Props) {
  const { t } = useTranslation('common');
  const shown = shownIn(text, useLanguage());
  const name = isLanguage(shown.language) ? languageNames[shown.language] : shown.language.toUpperCase();
  return (
    <span className={classes.written}>
      <span lang={shown.language}>{shown.text}</span>
      {shown.foreign && <span className={classes.mark}>{t('originalIn', { language: name })}</span>}
    </span>
  );
}
