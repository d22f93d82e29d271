import { estimateCost } from 'tokenlens';
import { contender, type Contender } from '../measure.ts';
import type { PlainRequest } from '../requests.ts';
import { COMPILES_NOTHING, type Peer } from './peer.ts';

function priced(requests: readonly PlainRequest[], note?: string): Contender {
  const asked = requests.map(({ model, input, output }) => ({ modelId: `openai:${model}`, usage: { inputTokens: input, outputTokens: output } }));
  return contender('tokenlens estimateCost', asked, (request) => estimateCost(request).totalUSD!, note === undefined ? {} : { note });
}

export const tokenlens: Peer = {
  compiled: (requests) => priced(requests, COMPILES_NOTHING),
  named: (requests) => priced(requests),
  itemised: (requests) => priced(requests, 'a part a dimension and total, in doubles'),
};
