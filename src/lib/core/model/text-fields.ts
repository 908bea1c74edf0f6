import { z } from 'zod';

/** One line that names something: never empty. */
export const labelSchema = z.string().trim().min(1);

/** Free text of any length, kept as typed. */
export const proseSchema = z.string();
