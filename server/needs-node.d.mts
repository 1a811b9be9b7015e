// The types of needs-node.mjs, which is plain JavaScript so that an old Node can read it.
export function needsNode(remedy: string): void;
export function complaint(version: string, typescript: string | false | undefined, remedy: string): string | null;
