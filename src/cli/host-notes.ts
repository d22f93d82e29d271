import { fewerBits, SPEED_ERROR, type HostedQuote } from '../index.ts';
import { enCliHost } from '../words/en/cli-host.ts';
import { enCliHosting } from '../words/en/cli-hosting.ts';
import { whyAssumptions } from '../words/en/workings.ts';
import { countText, exactNumberUsd, shareText } from './figures.ts';

/** How far predicted speeds are off. */
export function errorNote(): string {
  const { unseen, leftOut } = SPEED_ERROR;
  return enCliHost.error(shareText(unseen.mean, 0), shareText(unseen.median, 0), shareText(leftOut.mean, 0), shareText(leftOut.median, 0));
}

/** What the speed and the price of own servers rest on, a sentence each. */
export function hostNotes(quote: HostedQuote, measured: number): readonly string[] {
  const { extrapolated, option: { precision }, weights } = quote;
  const fewer = fewerBits(weights, precision);
  return [
    errorNote(),
    ...(measured > 0 ? [enCliHost.corrected(countText(measured))] : []),
    ...extrapolated.map((what) => enCliHost.notMeasured(enCliHost.extrapolated[what])),
    ...(fewer ? [enCliHost.fewerBits(fewer.format, fewer.native)] : []),
    ...(quote.success?.origin === 'proxy' ? [whyAssumptions['via-weights']] : []),
    ...priceNotes(quote),
  ];
}

function priceNotes({ price, usdPerGpuHour }: HostedQuote): readonly string[] {
  if (!price) return [enCliHost.ownPrice(exactNumberUsd(usdPerGpuHour))];
  const { seller, kind, checked = '', source, includesHost } = price;
  return [enCliHost.gpuPrice(exactNumberUsd(usdPerGpuHour), seller, enCliHosting.rentals[kind], checked, source), ...(includesHost ? [] : [enCliHost.hostExtra])];
}
