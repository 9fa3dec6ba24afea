import { CloseButton } from '@mantine/core';
import { type ReactNode, useEffect, useId, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './ui.module.css';

type Props = { title: string; onClose: () => void; children: ReactNode; footer?: ReactNode };

/** Detail beside a list that stays: a column on wide screens, the whole screen on phones. Esc closes it. */
export function SidePanel({ title, onClose, children, footer }: Props) {
  const { t } = useTranslation('common');
  const heading = useRef<HTMLHeadingElement>(null);
  const id = useId();
  useEffect(() => {
    const before = document.activeElement;
    heading.current?.focus();
    return () => {
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, []);
  return (
    // Esc is an addition to the close button.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <aside
      className={classes.sidePanel}
      aria-labelledby={id}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && !event.defaultPrevented) onClose();
      }}
    >
      <div className={classes.sidePanelHead}>
        <h2 id={id} ref={heading} tabIndex={-1}>
          {title}
        </h2>
        <CloseButton aria-label={t('action.close')} onClick={onClose} />
      </div>
      <div className={classes.sidePanelBody}>{children}</div>
      {footer && <div className={classes.sidePanelFoot}>{footer}</div>}
    </aside>
  );
}

/** Puts a list and its panel side by side. */
export function WithSidePanel({ children, panel }: { children: ReactNode; panel: ReactNode }) {
  return (
    <div className={classes.withPanel} data-open={panel ? true : undefined}>
      <div className={classes.withPanelMain}>{children}</div>
      {panel}
    </div>
  );
}
