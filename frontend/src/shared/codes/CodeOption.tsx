import { useTranslation } from 'react-i18next';

type Props = { name: string; marked: boolean };

/** An entry to choose; one without a label in the reader's language says that it is English. */
export function CodeOption({ name, marked }: Props) {
  const { t } = useTranslation('common');
  return (
    <span>
      <span lang={marked ? 'en' : undefined}>{name}</span>
      {marked && ` ${t('codes.marked')}`}
    </span>
  );
}
