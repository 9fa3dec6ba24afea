import type { Problem } from './problem';

type FormLike = {
  setErrors: (errors: Record<string, string>) => void;
  getInputProps: (path: string) => unknown;
};

/**
 * Puts the server's field messages beside the fields of a Mantine form and returns those that belong to no field
 * (`fields` are the names that the form shows), for an alert above it.
 */
export function showFieldErrors(form: FormLike, problem: Problem, fields: readonly string[]): string[] {
  const shown: Record<string, string> = {};
  const others: string[] = [];
  for (const [field, messages] of Object.entries(problem.errors)) {
    const isShown = fields.some(
      (name) => field === name || field.startsWith(`${name}.`) || field.startsWith(`${name}[`),
    );
    if (isShown) shown[formPath(field)] = messages.join(' ');
    else others.push(...messages);
  }
  form.setErrors(shown);
  return others;
}

/** Java names list entries languages[0].code, Mantine languages.0.code. */
function formPath(field: string): string {
  return field.replace(/\[(\d+)\]/g, '.$1');
}
