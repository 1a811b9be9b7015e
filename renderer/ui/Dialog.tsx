// A dialog with a title and a way out that has a name: there at once with the focus in it; Escape closes it, and the focus goes back.
import { Modal } from '@mantine/core';
import type { ReactNode } from 'react';
import { TakesFocus } from './TakesFocus.tsx';
import classes from './dialog.module.css';

interface Props {
  opened: boolean;
  onClose: () => void;
  title: string;
  closeLabel: string;
  /** Width in px. */
  size: number;
  children: ReactNode;
}

export function Dialog({ opened, onClose, title, closeLabel, size, children }: Props) {
  return (
    <Modal.Root opened={opened} onClose={onClose} size={size} transitionProps={{ duration: 0 }} classNames={{ content: classes.content, body: classes.body }}>
      <Modal.Overlay />
      <Modal.Content>
        <div className={classes.head}>
          <Modal.Title>{title}</Modal.Title>
          <Modal.CloseButton aria-label={closeLabel} size={28} />
        </div>
        <Modal.Body>
          <TakesFocus>{children}</TakesFocus>
        </Modal.Body>
      </Modal.Content>
    </Modal.Root>
  );
}
