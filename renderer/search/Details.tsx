// What stands beside a hit, part by part: an Arabic outlet must not take the day out of the date behind it.
import { Fragment } from 'react';

export function Details({ parts }: { parts: readonly string[] }) {
  return parts.map((part, at) => (
    <Fragment key={part}>
      {at > 0 && ' · '}
      <bdi>{part}</bdi>
    </Fragment>
  ));
}
