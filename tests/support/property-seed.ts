// One seed for every property test, so that the same code always gets the same verdict; `ASSAY_SEED=random` or a number goes exploring.
import fc from 'fast-check';

const asked = process.env.ASSAY_SEED;

fc.configureGlobal({ seed: asked === 'random' ? Math.floor(Math.random() * 2 ** 31) : Number(asked ?? 20_261_120) });
