import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Language } from './signIn';

const source = fileURLToPath(new URL('../../src/', import.meta.url));
const folders: Record<string, string> = { common: 'shared', app: 'app' };

type Texts = { [key: string]: string | Texts };

/** The words that the reader sees: words('ru')('need', 'new.publish'). Journeys follow labels, not the page's structure. */
export function words(language: Language) {
  return (feature: string, key: string, values: Record<string, string | number> = {}): string => {
    const folder = folders[feature] ?? `features/${feature}`;
    const file = `${source}${folder}/locales/${language}.json`;
    let found: string | Texts | undefined = JSON.parse(readFileSync(file, 'utf8')) as Texts;
    for (const part of key.split('.')) found = typeof found === 'object' ? found[part] : undefined;
    if (typeof found !== 'string') throw new Error(`${file} has no text ${key}`);
    return found.replace(/{{(\w+)}}/g, (_, name: string) => String(values[name] ?? ''));
  };
}

export type Words = ReturnType<typeof words>;
export const languages: Language[] = ['ky', 'ru', 'en'];
