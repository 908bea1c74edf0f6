import { z } from 'zod';

// zod compiles its checks with `new Function` where it may; a strict content security policy forbids and reports that.
z.config({ jitless: true });
