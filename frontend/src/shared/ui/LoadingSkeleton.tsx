import { useTranslation } from 'react-i18next';
import classes from './ui.module.css';

type Props = {
  /** What comes: lines of text, cards, a form, table rows. */
  shape?: 'text' | 'cards' | 'form' | 'rows';
  count?: number;
};

/** The space that the content will take, so that nothing jumps. */
export function LoadingSkeleton({ shape = 'text', count = 4 }: Props) {
  const { t } = useTranslation('common');
  return (
    <div className={classes.skeleton} role="status" aria-label={t('loading')}>
      {Array.from({ length: count }, (_, index) => `bar-${index}`).map((key, index) => (
        <span
          key={key}
          className={classes.skeletonBar}
          data-shape={shape}
          data-last={index === count - 1 || undefined}
        />
      ))}
    </div>
  );
}
