import type { PriceStanding } from '../../core/model/hardware.ts';
import type { Rental } from '../../core/model/serving.ts';

/** How a device is paid for. */
const rentals = {
  'on-demand': 'on demand',
  spot: 'spot',
  reserved: 'reserved',
  serverless: 'serverless',
  owned: 'owned',
} satisfies Record<Rental, string>;

/** Why a price is only shown. */
const standings = {
  usable: '',
  undated: 'undated, never picked',
  'only-shown': 'never picked',
  'not-yet': 'not yet in force',
  historic: 'no longer in force',
} satisfies Record<PriceStanding, string>;

/** Sentences of the command line about devices and open weights, in English. */
export const enCliHosting = {
  rentals,
  standings,
  commands: {
    weights: 'List the open weights one can serve oneself: size, cache, licence and who sells them',
    hardware: 'List the devices that serve models: memory, speed and what they cost an hour',
  },
  arguments: {
    weights: 'words of their id, name or licence; without any, all',
    hardware: 'words of its id, name or maker; without any, every device',
  },
  flags: {
    prices: 'every price of each device, also those that are only shown',
    day: 'the day of the prices; today by default',
  },
  columns: {
    weights: 'Weights',
    parameters: 'Billions',
    active: 'Active',
    format: 'Format',
    cache: 'Cache a token',
    context: 'Context',
    licence: 'Licence',
    sellers: 'Sold by',
    device: 'Device',
    memory: 'Memory',
    bandwidth: 'Bandwidth',
    peaks: 'TFLOPS bf16 / fp8 / fp4',
    link: 'Link one way',
    cheapest: 'Cheapest an hour',
    seller: 'Seller',
    kind: 'Kind',
    price: 'USD an hour',
    sku: 'Machine',
    read: 'Read',
    source: 'Source',
    note: 'Note',
  },
  formats: (experts: string, other: string | undefined) => (other === undefined ? experts : `${experts} + ${other}`),
  cache: (kilobytes: string, windows: string | undefined) => `${kilobytes} kB${windows === undefined ? '' : ` + ${windows} MB`}`,
  key: 'Billions of parameters: all, and those a token passes. Format: as published, that of experts first. Cache: kB a token, after + MB of full windows.',
  underivable: 'not derived',
  unsizable: (id: string, why: string) => `${id} cannot be sized: ${why}.`,
  licence: (name: string, limits: string, page: string) => `${name}: ${limits}. ${page}`,
  limitsUnread: 'what it limits was not read',
  licenceUnknown: 'its licence is not known',
  memory: (gigabytes: string) => `${gigabytes} GB`,
  perSecond: (gigabytes: string) => `${gigabytes} GB/s`,
  cheapest: (usd: string, seller: string, kind: string, isWhole: boolean) => `${usd} ${seller}, ${kind}${isWhole ? '' : ', host extra'}`,
  noPrice: 'no dated price',
  hostExtra: 'host extra',
  place: (sku: string, region: string) => `${sku}, ${region}`,
  noWeights: (text: string) => `No open weights match “${text}”.`,
  noDevice: (text: string) => `No device matches “${text}”.`,
};
