import { Button, Progress } from '@mantine/core';
import { ArrowLeft } from 'lucide-react';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './ui.module.css';

export type Step = {
  id: string;
  title: string;
  content: ReactNode;
  /** False keeps the person here; it shows its own messages beside the fields. */
  validate?: () => boolean | Promise<boolean>;
};

type Props = {
  steps: [Step, ...Step[]];
  onFinish: () => unknown;
  finishLabel: string;
  finishing?: boolean;
  /** What stands beside the buttons: usually <DraftStatus draft={draft} />. */
  note?: ReactNode;
  startAt?: number;
  onStep?: (index: number) => void;
};

/** One question group a screen, thumb-sized buttons at the bottom, progress above. */
export function Steps({ steps, onFinish, finishLabel, finishing = false, note, startAt = 0, onStep }: Props) {
  const { t } = useTranslation('common');
  const [index, setIndex] = useState(Math.min(startAt, steps.length - 1));
  const [checking, setChecking] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  const moved = useRef(false);
  const step = steps[index] ?? steps[0];
  const last = index === steps.length - 1;

  // biome-ignore lint/correctness/useExhaustiveDependencies: the focus follows the step
  useEffect(() => {
    if (moved.current) heading.current?.focus();
  }, [index]);

  const goTo = (next: number) => {
    moved.current = true;
    setIndex(next);
    onStep?.(next);
  };
  const next = async () => {
    setChecking(true);
    const valid = step.validate ? await step.validate() : true;
    setChecking(false);
    if (!valid) return;
    if (last) onFinish();
    else goTo(index + 1);
  };

  return (
    <form
      className={classes.steps}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void next();
      }}
    >
      <div>
        <p className={classes.stepCount}>{t('steps.count', { step: index + 1, of: steps.length })}</p>
        <Progress
          value={((index + 1) / steps.length) * 100}
          size="sm"
          aria-label={t('steps.count', { step: index + 1, of: steps.length })}
        />
      </div>
      <h2 ref={heading} tabIndex={-1} className={classes.stepTitle}>
        {step.title}
      </h2>
      <div className={classes.stepContent}>{step.content}</div>
      <div className={classes.stepFoot}>
        {note && <div className={classes.stepNote}>{note}</div>}
        {index > 0 && (
          <Button
            variant="default"
            leftSection={<ArrowLeft size={16} aria-hidden />}
            onClick={() => goTo(index - 1)}
          >
            {t('action.back')}
          </Button>
        )}
        <Button type="submit" loading={checking || finishing} className={classes.stepNext}>
          {last ? finishLabel : t('action.next')}
        </Button>
      </div>
    </form>
  );
}
