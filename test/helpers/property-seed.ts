import fc from 'fast-check';

/**
 * Property tests draw the same examples in every run, so that a run says something about the change and not about its
 * luck. `npm run faults -- properties` draws fresh ones; whatever it finds becomes a test of its own.
 */
fc.configureGlobal({ seed: Number(process.env['PROPERTY_SEED'] ?? 20_261_124) });
