// The one screen for a core that is gone: what happened, that the file is safe, and the way back.
import { Button } from '@mantine/core';
import { IconPlugConnectedX } from '@tabler/icons-react';
import { refuse } from '../../contract/refusals.ts';
import { EmptyState } from '../ui/EmptyState.tsx';
import { words } from '../words/catalogue.ts';

export function CoreDown() {
  return (
    <main style={{ height: '100vh' }}>
      <EmptyState
        icon={<IconPlugConnectedX size={40} stroke={1.25} />}
        titleIs="h1"
        title={words.frame.coreDown.title}
        body={refuse('CORE_DOWN', {}).message}
      >
        <Button autoFocus onClick={() => location.reload()}>
          {words.frame.coreDown.reload}
        </Button>
      </EmptyState>
    </main>
  );
}
