import type { Shape } from '../shape.ts';

/**
 * Helicone's ModelUsage: every number is a leaf already.
 *
 * @example
 * helicone.counts.cacheWrite?.at // => ["cache_details.write5m"]
 */
export const helicone: Shape = {
  reports: 'Helicone: input and output with cacheDetails',
  source:
    'https://github.com/Helicone/helicone packages/cost/usage/types.ts and openAIUsageProcessor.ts, read 2026-11-22: input excludes cached and audio tokens, output excludes reasoning and audio tokens',
  marks: [['input>=0', 'output>=0'], ['cacheDetails.cachedInput']],
  mayBe: [['input'], ['output']],
  counts: {
    input: { at: ['input'] },
    cacheRead: { at: ['cache_details.cached_input'] },
    cacheWrite: { at: ['cache_details.write5m'] },
    cacheWrite1h: { at: ['cache_details.write1h'] },
    inputAudio: { at: ['audio.input'] },
    cacheReadAudio: { at: ['audio.cached_input'] },
    inputImage: { at: ['image.input'] },
    cacheReadImage: { at: ['image.cached_input'] },
    inputVideo: { at: ['video.input'] },
    cacheReadVideo: { at: ['video.cached_input'] },
    output: { at: ['output'] },
    reasoning: { at: ['thinking'] },
    outputAudio: { at: ['audio.output'] },
    outputImage: { at: ['image.output'] },
    webSearch: { at: ['web_search'] },
  },
  reasoning: 'beside',
  known: ['cacheDurationHours'],
};
