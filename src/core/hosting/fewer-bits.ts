import type { Precision } from '../model/serving.ts';
import type { WeightFormat, Weights } from '../model/weights.ts';

const BITS: Readonly<Record<WeightFormat | Precision, number>> = { bf16: 16, fp8: 8, fp4: 4, nvfp4: 4, mxfp4: 4, int4: 4 };

/** Weights served in fewer bits than they were published in: answers may be worse, which no benchmark row says. */
export interface FewerBits {
  readonly format: Precision;
  readonly native: WeightFormat;
}

/**
 * Whether weights are served in fewer bits than published; `undefined` where they are not, or the format is not known.
 *
 * @example
 * fewerBits({ nativeFormat: 'bf16' }, 'fp8') // => {"format":"fp8","native":"bf16"}
 * fewerBits({ nativeFormat: 'mxfp4' }, 'fp4') // => undefined
 */
export function fewerBits({ nativeFormat }: Pick<Weights, 'nativeFormat'>, format: Precision): FewerBits | undefined {
  return nativeFormat !== undefined && BITS[format] < BITS[nativeFormat] ? { format, native: nativeFormat } : undefined;
}
