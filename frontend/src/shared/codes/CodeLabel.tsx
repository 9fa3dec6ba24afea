import { type CodeList, useLabels } from './codes';

/** A code in words. Lists should bring their labels from the server; this is for single ones. */
export function CodeLabel({ list, code }: { list: CodeList; code: string }) {
  return <span>{useLabels(list, [code]).get(code)?.label ?? code}</span>;
}
