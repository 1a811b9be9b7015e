// The whole page: theme, answers, and which of three things is shown: the core is gone, no project is open, or the workbench.
import { DirectionProvider, MantineProvider } from '@mantine/core';
import { ModalsProvider } from '@mantine/modals';
import { Notifications } from '@mantine/notifications';
import { QueryClientProvider, useQuery } from '@tanstack/react-query';
import { useSyncExternalStore } from 'react';
import { Welcome } from '../project/Welcome.tsx';
import { RefusalLine } from '../ui/RefusalLine.tsx';
import { theme, themeVariables } from '../ui/theme.ts';
import { words } from '../words/catalogue.ts';
import { connectionLost, onConnectionLost } from './connection.ts';
import { CoreDown } from './CoreDown.tsx';
import { FaultBoundary } from './FaultBoundary.tsx';
import { ProjectIdContext } from './project-state.ts';
import { queryClient, questions } from './questions.ts';
import { refusalSentence } from './refusal-sentence.ts';
import { styleNonce } from './page-policy.ts';
import { Workbench } from './Workbench.tsx';

export function App() {
  return (
    <DirectionProvider>
      <MantineProvider theme={theme} cssVariablesResolver={themeVariables} defaultColorScheme="auto" getStyleNonce={styleNonce}>
        <QueryClientProvider client={queryClient}>
          <ModalsProvider>
            <Messages />
            <FaultBoundary>
              <Whole />
            </FaultBoundary>
            <aside id="floating" aria-label={words.frame.floating} />
          </ModalsProvider>
        </QueryClientProvider>
      </MantineProvider>
    </DirectionProvider>
  );
}

/** In the status line (ui/messages.css). */
function Messages() {
  return <Notifications position="bottom-center" containerWidth="none" transitionDuration={120} limit={4} />;
}

function Whole() {
  const isLost = useSyncExternalStore(onConnectionLost, connectionLost);
  const project = useQuery(questions.project.current.queryOptions());
  if (isLost) return <CoreDown />;
  if (project.error) return <RefusalLine sentence={refusalSentence(project.error)} />;
  if (project.data === undefined) return null;
  if (project.data === null) return <Welcome />;
  return (
    <ProjectIdContext value={project.data.id}>
      <Workbench key={project.data.id} project={project.data} />
    </ProjectIdContext>
  );
}
