// Catches a fault of the page while it draws a view, says so, and offers to reload; the frame around it stays.
import { Button } from '@mantine/core';
import { IconBug } from '@tabler/icons-react';
import { Component, type ReactNode } from 'react';
import { EmptyState } from '../ui/EmptyState.tsx';
import { words } from '../words/catalogue.ts';

interface Props {
  children: ReactNode;
}

export class FaultBoundary extends Component<Props, { fault: Error | null }> {
  override state: { fault: Error | null } = { fault: null };

  static getDerivedStateFromError(fault: Error) {
    return { fault };
  }

  override render(): ReactNode {
    const { fault } = this.state;
    if (!fault) return this.props.children;
    return (
      <EmptyState
        icon={<IconBug size={40} stroke={1.25} />}
        title={words.frame.pageCrash.title}
        body={words.frame.pageCrash.body(fault.message)}
      >
        <Button onClick={() => location.reload()}>{words.frame.pageCrash.reload}</Button>
      </EmptyState>
    );
  }
}
