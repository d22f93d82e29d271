import { requireShare } from '../argument.ts';

/** 1/√(2π), the height of the standard normal density. */
const PEAK = 0.398_942_280_401_432_7;

/**
 * Φ(z): the share of a standard normal distribution at or below `z` (standard deviations, ±∞ allowed).
 * Relative error below 1e-13 wherever the result is a normal double, the far lower tail included.
 *
 * Source: W. J. Cody, Rational Chebyshev approximations for the error function, Math. Comp. 23 (1969) 631–637;
 * ANORM in ACM Algorithm 715 (1993).
 *
 * @example
 * normalCdf(1.96).toFixed(10) // => "0.9750021049"
 * normalCdf(-20).toExponential(6) // => "2.753624e-89"
 */
export function normalCdf(z: number): number {
  return isCentral(z) ? 0.5 + centre(z) : offCentre(z, normalDensity(z));
}

/**
 * Φ(z) where φ(z) is known already, which is most of the work.
 *
 * @example
 * normalCdfFrom(1.96, normalDensity(1.96)) === normalCdf(1.96) // => true
 */
export function normalCdfFrom(z: number, density: number): number {
  return isCentral(z) ? 0.5 + centre(z) : offCentre(z, density);
}

/**
 * 1 − Φ(z) without the loss of digits of that subtraction: the share above `z`.
 *
 * @example
 * normalTail(10).toExponential(6) // => "7.619853e-24"
 */
export function normalTail(z: number): number {
  return normalCdf(-z);
}

/**
 * φ(z): the density of the standard normal distribution.
 *
 * @example
 * normalDensity(0).toFixed(10) // => "0.3989422804"
 */
export function normalDensity(z: number): number {
  return PEAK * Math.exp(-0.5 * z * z);
}

/**
 * The `z` with Φ(z) = `share`; −∞ at 0 and ∞ at 1. Relative error below 1e-13 for 1e-300 ≤ share ≤ 0.5 and
 * by symmetry above. Throws `bad-argument` outside 0–1.
 *
 * Source: M. J. Wichura, Algorithm AS 241, Applied Statistics 37 (1988) 477–484, PPND16.
 *
 * @example
 * normalQuantile(0.975).toFixed(10) // => "1.9599639845"
 * normalQuantile(0) // => -Infinity
 */
export function normalQuantile(share: number): number {
  requireShare(share, 'share', 'normalQuantile');
  const q = share - 0.5;
  if (Math.abs(q) <= 0.425) {
    const r = 0.180625 - q * q;
    return (q * polynomial(MIDDLE_TOP, r)) / polynomial(MIDDLE_BOTTOM, r);
  }
  const outside = Math.min(share, 1 - share);
  if (outside === 0) return q < 0 ? -Infinity : Infinity;
  const r = Math.sqrt(-Math.log(outside));
  const z = r <= 5 ? polynomial(NEAR_TOP, r - 1.6) / polynomial(NEAR_BOTTOM, r - 1.6) : polynomial(FAR_TOP, r - 5) / polynomial(FAR_BOTTOM, r - 5);
  return q < 0 ? -z : z;
}

const isCentral = (z: number): boolean => Math.abs(z) <= 0.67448975;

/** Φ(z) − ½ near the middle. */
function centre(z: number): number {
  const y = z * z;
  return (z * polynomial(CENTRE_TOP, y)) / polynomial(CENTRE_BOTTOM, y);
}

/** Φ(z) elsewhere. */
function offCentre(z: number, density: number): number {
  return z < 0 ? tail(-z, density) : 1 - tail(z, density);
}

/** 1 − Φ(z) for z > 0.6745. */
function tail(z: number, density: number): number {
  if (z > 38.6) return 0;
  if (z <= Math.sqrt(32)) return ((density / PEAK) * polynomial(BODY_TOP, z)) / polynomial(BODY_BOTTOM, z);
  const y = 1 / (z * z);
  const correction = (y * polynomial(TAIL_TOP, y)) / polynomial(TAIL_BOTTOM, y);
  return (split(z) * (PEAK - correction)) / z;
}

/** e^(−z²/2), the square split so that its rounding does not grow with z. */
function split(z: number): number {
  const coarse = Math.trunc(z * 16) / 16;
  return Math.exp(-0.5 * coarse * coarse) * Math.exp(-0.5 * (z - coarse) * (z + coarse));
}

/** Horner's scheme; coefficients from the highest power down. */
function polynomial(coefficients: readonly number[], x: number): number {
  let sum = coefficients[0]!;
  for (let i = 1; i < coefficients.length; i++) sum = sum * x + coefficients[i]!;
  return sum;
}

const CENTRE_TOP = [0.06568233791820745, 2.2352520354606837, 161.02823106855587, 1067.6894854603709, 18154.98125334356];
const CENTRE_BOTTOM = [1, 47.202581904688245, 976.0985517377767, 10260.932208618979, 45507.78933502673];
const BODY_TOP = [
  1.0765576773720192e-8, 0.39894151208813466, 8.883149794388377, 93.50665613217785, 597.2702763948002, 2494.5375852903726,
  6848.190450536283, 11602.65143764735, 9842.714838383978,
];
const BODY_BOTTOM = [
  1, 22.266688044328117, 235.387901782625, 1519.3775994075547, 6485.558298266761, 18615.571640885097, 34900.95272114598,
  38912.00328609327, 19685.429676859992,
];
const TAIL_TOP = [0.023073441764940174, 0.215898534057957, 0.12740116116024736, 0.022235277870649807, 0.0014216191932278934, 0.000029112874951168793];
const TAIL_BOTTOM = [1, 1.284260096144911, 0.4682382124808651, 0.06598813786892856, 0.0037823963320275824, 0.00007297515550839662];

const MIDDLE_TOP = [
  2509.0809287301227, 33430.57558358813, 67265.7709270087, 45921.95393154987, 13731.69376550946, 1971.5909503065513,
  133.14166789178438, 3.3871328727963665,
];
const MIDDLE_BOTTOM = [
  5226.495278852854, 28729.085735721943, 39307.89580009271, 21213.794301586597, 5394.196021424751, 687.1870074920579,
  42.31333070160091, 1,
];
const NEAR_TOP = [
  0.0007745450142783414, 0.022723844989269184, 0.2417807251774506, 1.2704582524523684, 3.6478483247632045,
  5.769497221460691, 4.630337846156546, 1.4234371107496835,
];
const NEAR_BOTTOM = [
  1.0507500716444169e-9, 0.0005475938084995345, 0.015198666563616457, 0.14810397642748008, 0.6897673349851,
  1.6763848301838038, 2.053191626637759, 1,
];
const FAR_TOP = [
  2.0103343992922881e-7, 0.000027115555687434876, 0.0012426609473880784, 0.026532189526576124, 0.29656057182850487,
  1.7848265399172913, 5.463784911164114, 6.657904643501103,
];
const FAR_BOTTOM = [
  2.0442631033899397e-15, 1.421511758316446e-7, 0.000018463183175100548, 0.0007868691311456133, 0.014875361290850615,
  0.1369298809227358, 0.599832206555888, 1,
];
