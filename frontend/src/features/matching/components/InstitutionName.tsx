import { useLanguage } from '@/shared/routing/links';

/** An institution's name in the reader's language. */
export function InstitutionName({ names }: { names: Record<string, string> }) {
  const language = useLanguage();
  return <span>{names[language] ?? names.ru ?? names.en}</span>;
}
