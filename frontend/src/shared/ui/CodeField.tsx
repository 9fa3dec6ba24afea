import { TextInput, type TextInputProps } from '@mantine/core';
import classes from './ui.module.css';

type Props = Pick<TextInputProps, 'label' | 'description' | 'placeholder' | 'error'> & {
  value: string;
  onChange: (value: string) => void;
};

/** A code that stands on paper, typed in: large, in capitals, never corrected by the keyboard. */
export function CodeField({ onChange, ...field }: Props) {
  return (
    <TextInput
      className={classes.code ?? ''}
      required
      maxLength={60}
      autoComplete="one-time-code"
      autoCapitalize="characters"
      spellCheck={false}
      onChange={(event) => onChange(event.currentTarget.value)}
      {...field}
    />
  );
}
