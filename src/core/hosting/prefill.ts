import { headWidths, parameterParts } from '../model/weight-shapes.ts';
import type { Seconds, Tokens } from '../units.ts';
import { SERVING_CONSTANTS, type ServingConstants } from './constants.ts';
import { exchangeTime, peakFlops } from './decode-step.ts';
import { servedFormats, type Replica } from './replica.ts';

/**
 * The time to read one prompt with nothing else running: multiplying with the active weights (the head is needed for
 * the last token only, so it is left out), attention of each full layer over the half of all pairs of tokens that come
 * before, in bf16, and the exchange between GPUs. Needs a replica that `refusalOf` doesn't refuse. Source of the form:
 * see `SERVING_CONSTANTS`.
 *
 * @example
 * const weights = { layers: 32, hidden: 4096, heads: 32, kvHeads: 8, headDim: 128, intermediate: 14336, vocab: 128256, attention: 'grouped-query' }
 * const hardware = { memoryGb: 80, bandwidthGbPerSecond: 3350, denseTflops: { bf16: 989 } }
 * const replica = { weights, hardware, gpus: 1, precision: 'bf16' }
 * [1024, 8192].map((tokens) => prefillTime(replica, tokens).toFixed(4)) // => ["0.0229","0.2174"]
 */
export function prefillTime(replica: Replica, inputTokens: Tokens, constants: ServingConstants = SERVING_CONSTANTS): Seconds {
  const { weights, hardware, gpus } = replica;
  const { moe, layers, heads, fullAttentionLayers = layers } = weights;
  const { other = 0, head = 0, expert = 0 } = parameterParts(weights) ?? {};
  const widths = headWidths(weights) ?? { queryKey: 0, value: 0 };
  const expertActive = moe ? (expert * moe.topK) / moe.experts : 0;
  const flopsShare = constants.prefillFlopsShare[servedFormats(replica).arithmetic];
  const multiplied = (2 * inputTokens * ((other - head) / flopsShare + expertActive / (constants.expertPrefillShare * flopsShare))) / (gpus * peakFlops(replica));
  const attended = (fullAttentionLayers * heads * (widths.queryKey + widths.value) * inputTokens ** 2) / (constants.attentionFlopsShare * gpus * (hardware.denseTflops.bf16 ?? 0) * 1e12);
  return multiplied + attended + inputTokens * exchangeTime(replica, constants);
}
