// Many files sent as one: a browser takes as long to put two thousand parts into a message as the bytes of four thousand files.
import { z } from 'zod';

/** `bytes` holds those of all parts, one behind the other. */
export const PackedFiles = z
  .object({
    /** `name` is with the folders below the one that was given; `size` in bytes. */
    parts: z.array(z.object({ name: z.string(), type: z.string(), size: z.number().int().nonnegative() })).min(1),
    bytes: z.file(),
  })
  .refine(({ parts, bytes }) => parts.reduce((sum, { size }) => sum + size, 0) === bytes.size, 'the parts have another size than their bytes');
export type PackedFiles = z.infer<typeof PackedFiles>;
