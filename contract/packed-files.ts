// Many files sent as one: a browser takes twice as long to put a thousand files into a message one by one.
import { z } from 'zod';

/** `bytes` holds those of all parts, one behind the other. */
export const PackedFiles = z
  .object({
    /** `name` is with the folders below the one that was given; `size` in bytes. */
    parts: z.array(z.object({ name: z.string(), type: z.string(), size: z.number().int().nonnegative() })).min(1).max(10_000),
    bytes: z.file(),
  })
  .refine(({ parts, bytes }) => parts.reduce((sum, { size }) => sum + size, 0) === bytes.size, {
    message: 'It is not the one that was announced. Choose the files again.', path: ['bytes', 'size'],
  });
export type PackedFiles = z.infer<typeof PackedFiles>;
