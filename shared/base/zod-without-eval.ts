import { z } from 'zod';

/**
 * Imported first by every entry of the renderer: the content security policy refuses the functions zod would otherwise
 * try to make from text, and each try is reported in the console.
 */
z.config({ jitless: true });
