import { SPEED_ERROR, type HostedQuote } from '../index.ts';
import { en } from '../words/en.ts';
import { enCliHost } from '../words/en-cli-host.ts';
import { enCliHosting } from '../words/en-cli-hosting.ts';
import { countText, exactNumberUsd, shareText } from './figures.ts';

/** How far predicted speeds are off. */
export function errorNote(): string {
  const { unseen, leftOut } = SPEED_ERROR;
  return enCliHost.error(shareText(unseen.mean, 0), shareText(unseen.median, 0), shareText(leftOut.mean, 0), shareText(leftOut.median, 0));
}

/** What the speed and the price of own servers rest on, a sentence each. */
export function hostNotes(quote: HostedQuote, measured: number): readonly string[] {
  const { extrapolated, option: { precision }, weights: { nativeFormat } } = quote;
  const isFewerBits = nativeFormat !== undefined && BITS[precision] < BITS[nativeFormat];
  return [
    errorNote(),
    ...(measured > 0 ? [enCliHost.corrected(countText(measured))] : []),
    ...extrapolated.map((what) => enCliHost.notMeasured(enCliHost.extrapolated[what])),
    ...(isFewerBits ? [enCliHost.fewerBits(precision, nativeFormat)] : []),
    ...(quote.success?.origin === 'proxy' ? [en.whyAssumptions['via-weights']] : []),
    ...priceNotes(quote),
  ];
}

const BITS = { bf16: 16, fp8: 8, fp4: 4, nvfp4: 4, mxfp4: 4, int4: 4 } as const;

function priceNotes({ price, usdPerGpuHour }: HostedQuote): readonly string[] {
  if (!price) return [enCliHost.ownPrice(exactNumberUsd(usdPerGpuHour))];
  const { seller, kind, checked = '', source, includesHost } = price;
  return [enCliHost.gpuPrice(exactNumberUsd(usdPerGpuHour), seller, enCliHosting.rentals[kind], checked, source), ...(includesHost ? [] : [enCliHost.hostExtra])];
}
