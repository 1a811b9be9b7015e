// The page's beginning: policy first, then fonts and styles, then the workbench.
import './no-eval.ts';
import './interface.ts';
import '@mantine/core/styles.css';
import '@mantine/notifications/styles.css';
import '@mantine/spotlight/styles.css';
import '../ui/fonts.css';
import '../ui/tokens.css';
import '../ui/base.css';
import '../ui/mantine.css';
import '../ui/messages.css';
import '../ui/coarse.css';
import { createRoot } from 'react-dom/client';
import { loadFonts } from '../ui/load-fonts.ts';
import { App } from './App.tsx';
import { leaveKeysToComposing } from './composing.ts';
import { connectionLost } from './connection.ts';
import { announceRefusal } from './act.ts';
import { followChanges } from './questions.ts';
import { listenForCommands } from './shortcuts.ts';
import { keepHostMenu } from './host-menu.ts';
import { installTrustedTypes, shareNonce } from './page-policy.ts';

installTrustedTypes();
loadFonts();
shareNonce();
leaveKeysToComposing();
listenForCommands();
keepHostMenu();
followChanges().catch((error: unknown) => {
  if (!connectionLost()) announceRefusal(error);
});

const root = document.getElementById('root');
if (root) createRoot(root).render(<App />);
