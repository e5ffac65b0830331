import * as z from 'zod/mini';

/* Compiled validators need eval, which the content security policy forbids. */
z.config({ jitless: true });

export { z };
