// The objects of a damaged PDF, also those that are packed: as many as are asked for, and no more than fit into memory.
import { deflateSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { FileObjects } from '../../../../core/import/pdf/file-objects.ts';

/** A stream in which one object lies, with white space behind it. */
function stream(number: number, packed: number, mebibytes = 0): string {
  const head = `${packed} 0 `;
  const data = deflateSync(Buffer.concat([Buffer.from(`${head}<< /Of ${packed} >>`), Buffer.alloc(mebibytes * 1024 * 1024, ' ')])).toString('latin1');
  return `${number} 0 obj\n<< /Type /ObjStm /N 1 /First ${head.length} /Length ${data.length} /Filter /FlateDecode >>\nstream\n${data}\nendstream\nendobj\n`;
}

test('packed objects are found until they are too much together', () => {
  const objects = new FileObjects(Buffer.from([0, 60, 60, 60].map((mebibytes, at) => stream(at + 1, 10 * at + 10, mebibytes)).join(''), 'latin1'));
  expect([10, 20, 30, 40].map((number) => objects.dictionaryOf(number))).toEqual(['<< /Of 10 >>', '<< /Of 20 >>', '<< /Of 30 >>', null]);
});
