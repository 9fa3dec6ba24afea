/** Cyrillic letters that look like those of a code, as a Kyrgyz or Russian keyboard types them. */
const lookalikes: Record<string, string> = {
  А: 'A',
  В: 'B',
  Е: 'E',
  К: 'K',
  М: 'M',
  Н: 'H',
  Р: 'P',
  С: 'C',
  Т: 'T',
  У: 'Y',
  Ү: 'Y',
  Х: 'X',
};
const complete = /^[2-9A-HJ-NP-Z]{20}$/;

/** The code that somebody typed or a link carries, as it is sent; undefined: it can't be one. */
export function readClaimCode(typed: string): string | undefined {
  const letters = typed
    .toUpperCase()
    .replace(/[\s\-–—]/g, '')
    .replace(/[А-ЯҮ]/g, (letter) => lookalikes[letter] ?? letter);
  return complete.test(letters) ? letters : undefined;
}

/** Where a code is typed in, as it stands on a slip. */
export function claimAddress(language: string): string {
  return `${window.location.origin}/${language}/claim`;
}

/** A link that carries the code behind the #, so that no server or proxy sees it. */
export function claimLink(language: string, code: string): string {
  return `${claimAddress(language)}#${code}`;
}
