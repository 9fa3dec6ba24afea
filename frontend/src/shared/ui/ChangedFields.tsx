import { useTranslation } from 'react-i18next';
import type { Problem } from '../api/problem';

/** The label of a field that the server names, as its form shows it; undefined: the form does not show it. */
export type FieldLabel = (field: string) => string | undefined;

type Props = { problem: Problem; label: FieldLabel };

/** After somebody else saved first (412): in which fields the two differ. Nothing when the server does not say. */
export function ChangedFields({ problem, label }: Props) {
  const { t } = useTranslation('common');
  const { changed } = problem.extra;
  if (problem.status !== 412 || !Array.isArray(changed)) return null;
  const labels = new Set(changed.map((field) => label(String(field))).filter((text) => text !== undefined));
  if (labels.size === 0) return null;
  return <div>{t('problem.changed.fields', { fields: [...labels].join(', ') })}</div>;
}
