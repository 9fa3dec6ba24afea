import type { LocalizedText } from '../ui/LocalizedTextView';

/** A text as one field shows it: in the writer's language, else the original. */
export function plainText(text: LocalizedText | null | undefined, language: string): string {
  return text ? (text.texts[language] ?? text.texts[text.original] ?? '') : '';
}

/**
 * What a field's text becomes: the given one as long as it reads the same, the given one with the writer's language
 * replaced when it has that language, else a new text in the writer's language. Undefined when nothing is written.
 */
export function writtenText(
  text: string,
  given: LocalizedText | null | undefined,
  language: string,
): LocalizedText | undefined {
  const trimmed = text.trim();
  if (!trimmed) return undefined;
  if (given && plainText(given, language) === trimmed) return given;
  if (given?.texts[language] !== undefined && given.original !== language)
    return { original: given.original, texts: { ...given.texts, [language]: trimmed } };
  return { original: language, texts: { [language]: trimmed } };
}
