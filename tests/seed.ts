import { configureGlobal } from 'fast-check';

/** Where random tests begin: everybody runs the same ones. `FAST_CHECK_SEED` begins them elsewhere, to look for what these do not find. */
const SEED = Number(process.env['FAST_CHECK_SEED'] ?? 20_261_122);

configureGlobal({ seed: SEED });
