// A file's path: the folders give way before its name does, and each part has its own direction, so that slashes stay in their order.
import classes from './path.module.css';

export function PathText({ path }: { path: string }) {
  const parts = path.split('/');
  const name = parts.pop();
  return (
    <span className={classes.path} dir="ltr" title={path}>
      {parts.length > 0 && <span className={classes.folders}>{parts.map((part, at) => [<bdi key={at}>{part}</bdi>, '/'])}</span>}
      <bdi className={classes.name}>{name}</bdi>
    </span>
  );
}
