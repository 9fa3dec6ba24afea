import { languages } from '@/shared/i18n/languages';

type Tree = { [key: string]: string | Tree };

const files = import.meta.glob<Tree>(
  ['../features/*/locales/*.json', './locales/*.json', '../shared/locales/*.json'],
  { import: 'default', eager: true },
);
const plural = /_(zero|one|two|few|many|other)$/;

function flatten(tree: Tree, prefix = ''): Map<string, string> {
  return new Map(
    Object.entries(tree).flatMap(([key, value]) =>
      typeof value === 'string' ? [[prefix + key, value] as const] : [...flatten(value, `${prefix}${key}.`)],
    ),
  );
}

function parametersOf(text: string): string[] {
  return [...text.matchAll(/\{\{\s*(\w+)/g)].map(([, name]) => name ?? '').sort();
}

function textsOf(folder: string, language: string): Map<string, string> {
  return flatten(files[`${folder}/${language}.json`] ?? {});
}

/** A plural key counts once, whatever categories its language has. */
function namesOf(texts: Map<string, string>): string[] {
  return [...new Set([...texts.keys()].map((key) => key.replace(plural, '')))].sort();
}

const folders = [...new Set(Object.keys(files).map((file) => file.replace(/\/\w+\.json$/, '')))];

describe.each(folders)('the texts in %s', (folder) => {
  const english = textsOf(folder, 'en');

  it.each(languages)('have the same keys in %s as in English', (language) => {
    expect(namesOf(textsOf(folder, language))).toEqual(namesOf(english));
  });

  it.each(languages)('have every plural category of %s, and no other', (language) => {
    const categories = new Intl.PluralRules(language).resolvedOptions().pluralCategories.toSorted();
    const texts = textsOf(folder, language);
    const plurals = new Set(
      [...texts.keys()].filter((key) => plural.test(key)).map((key) => key.replace(plural, '')),
    );
    for (const name of plurals) {
      const found = [...texts.keys()].filter((key) => plural.test(key) && key.replace(plural, '') === name);
      expect(found.map((key) => plural.exec(key)?.[1]).sort(), `${name} in ${language}`).toEqual(categories);
    }
  });

  it.each(languages)('have the same parameters in %s as in English', (language) => {
    const texts = textsOf(folder, language);
    for (const [key, text] of texts) {
      const counterpart = english.get(key) ?? english.get(key.replace(plural, '_other')) ?? '';
      expect(parametersOf(text), `${key} in ${language}`).toEqual(parametersOf(counterpart));
    }
  });

  it.each(languages)('say something everywhere in %s', (language) => {
    for (const [key, text] of textsOf(folder, language)) expect(text.trim(), key).not.toBe('');
  });
});

it.each(languages)('no two concepts share a word in %s', (language) => {
  const terms = [...textsOf('../shared/locales', language)].filter(([key]) => key.startsWith('term.'));
  const words = terms.map(([, word]) => word.toLowerCase());
  expect(words.length).toBeGreaterThan(3);
  expect(new Set(words).size).toBe(words.length);
});
