// The files of an import that came as one, each by itself again.
import type { PackedFiles } from '../../contract/packed-files.ts';

/** Their bytes stay where they are until they are asked for. */
export function unpackFiles({ parts, bytes }: PackedFiles): File[] {
  let end = 0;
  return parts.map(({ name, type, size }) => new File([bytes.slice(end, (end += size))], name, { type }));
}
