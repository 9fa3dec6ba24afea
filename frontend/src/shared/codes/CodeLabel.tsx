import { type CodeList, nameOf, useLabels } from './codes';

/** A code in words. Lists should bring their labels from the server; this is for single ones. */
export function CodeLabel({ list, code }: { list: CodeList; code: string }) {
  const entry = useLabels(list, [code]).get(code);
  return <span lang={entry?.marked ? 'en' : undefined}>{entry ? nameOf(list, entry) : code}</span>;
}
