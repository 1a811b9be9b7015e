// A tag by its path, the names above it softer: "casualties/civilians".
import { pathSign } from '../../contract/tag-tree.ts';
import { useTags } from './use-tags.ts';
import classes from './codebook.module.css';

/** `name` is shown until the tree is here. */
export function TagPath({ id, name }: { id: string; name: string }) {
  const path = useTags().paths.get(id) ?? name;
  const above = path.slice(0, path.length - name.length);
  return (
    <span dir="auto">
      {above.endsWith(pathSign) && <span className={classes.above}>{above}</span>}
      {name}
    </span>
  );
}
