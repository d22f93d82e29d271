import { calcPrice } from '@pydantic/genai-prices';
import { contender, type Contender } from '../measure.ts';
import type { PlainRequest } from '../requests.ts';
import { COMPILES_NOTHING, type Peer } from './peer.ts';

const NAME = '@pydantic/genai-prices calcPrice';

const openai = { providerId: 'openai' };
const anthropic = { providerId: 'anthropic' };

function priced(requests: readonly PlainRequest[], note?: string): Contender {
  const asked = requests.map(({ model, input, output }) => ({ model, usage: { input_tokens: input, output_tokens: output } }));
  return contender(NAME, asked, ({ usage, model }) => calcPrice(usage, model, openai)!.total_price, note === undefined ? {} : { note });
}

export const genaiPrices: Peer = {
  compiled: (requests) => priced(requests, COMPILES_NOTHING),
  sixLeaves: (requests) => {
    const asked = requests.map(({ input, cacheRead, cacheWrite, cacheWrite1h, output, reasoning }) => ({
      input_tokens: input + cacheRead + cacheWrite + cacheWrite1h,
      cache_read_tokens: cacheRead,
      cache_write_tokens: cacheWrite + cacheWrite1h,
      cache_write_1h_tokens: cacheWrite1h,
      output_tokens: output + reasoning,
    }));
    return contender(NAME, asked, (usage) => calcPrice(usage, 'claude-opus-4-6', anthropic)!.total_price, { note: COMPILES_NOTHING });
  },
  dated: (requests) => {
    const asked = requests.map(({ model, input, output, at }) => ({ model, usage: { input_tokens: input, output_tokens: output }, options: { providerId: 'openai', timestamp: new Date(at) } }));
    return contender(NAME, asked, ({ usage, model, options }) => calcPrice(usage, model, options)!.total_price, { note: 'no service tier, no region' });
  },
  named: (requests) => priced(requests),
  itemised: (requests) => priced(requests, 'input, output and total, in doubles'),
};
