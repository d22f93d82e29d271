import { DETAILS, ENGINES, EXPLAINED, FIELD_LIST, MODES, PRECISIONS, PRESETS, RENTALS, SERVICE_TIERS, type Catalogue } from '../../index.ts';
import { DIALECT_NAMES, LOG_FORMAT_NAMES, TIME_UNITS } from '../../logs/index.ts';
import { API_SHAPE_NAMES } from '../../usage/index.ts';
import { IMPORTERS } from '../catalogue-directory.ts';
import { ANY_RENTAL } from '../commands/host.ts';
import { TIERS } from '../commands/models.ts';
import { WAYS } from '../commands/tokens.ts';
import { REPLAY_GROUPS } from '../replay/replay-log.ts';
import { SHELLS } from './shells.ts';

/** What may be typed somewhere; what comes from the catalogue waits for it. */
type Listed = (catalogue: () => Promise<Catalogue>) => readonly string[] | Promise<readonly string[]>;

const words =
  (list: readonly string[]): Listed =>
  () =>
    list;
const fromCatalogue =
  (list: (catalogue: Catalogue) => readonly string[]): Listed =>
  async (catalogue) =>
    list(await catalogue());

const offers = fromCatalogue(({ ids }) => ids);
const devices = fromCatalogue(({ hardware }) => hardware.all.map(({ id }) => id));
const weights = fromCatalogue((catalogue) => catalogue.weights.all.map(({ id }) => id));
const services = fromCatalogue((catalogue) => catalogue.services.ids);

/** The values of flags, those of the fields that are choices among them. */
const FLAG_VALUES: Readonly<Record<string, Listed>> = {
  ...Object.fromEntries(FIELD_LIST.flatMap(({ flag, kind: { wanted } }) => (wanted.kind === 'choice' ? [[flag, words(wanted.choices)]] : []))),
  '--models': offers,
  '--against': offers,
  '--offer': offers,
  '--what-if': offers,
  '--embedding-model': offers,
  '--reranker': services,
  '--tracing-plan': services,
  '--gpu': devices,
  '--workload': words(PRESETS.map(({ id }) => id)),
  '--benchmark': fromCatalogue(({ measurements }) => measurements.benchmarks.map(({ id }) => id)),
  '--seller': fromCatalogue(({ sellers }) => sellers.map(({ id }) => id)),
  '--tier': words(TIERS),
  '--service-tier': words(SERVICE_TIERS),
  '--mode': words(MODES),
  '--why': words(EXPLAINED),
  '--precision': words(PRECISIONS),
  '--engine': words(ENGINES),
  '--rental': words([...RENTALS, ANY_RENTAL]),
  '--detail': words(DETAILS),
  '--shape': words(API_SHAPE_NAMES),
  '--format': words(LOG_FORMAT_NAMES),
  '--dialect': words(DIALECT_NAMES),
  '--at-unit': words(TIME_UNITS),
  '--from': words(Object.keys(IMPORTERS)),
};

/** Where a command means something else by a flag. */
const OWN_VALUES: Readonly<Record<string, Listed>> = {
  'tokens --tokenizer': words(WAYS),
  'replay --by': words(REPLAY_GROUPS),
  'sql --by': words(['day', 'month', 'offer']),
};

/** The arguments of commands. */
const ARGUMENT_VALUES: Readonly<Record<string, Listed>> = {
  price: offers,
  models: offers,
  compare: offers,
  host: weights,
  weights,
  hardware: devices,
  services,
  presets: words(PRESETS.map(({ id }) => id)),
  completion: words(SHELLS),
};

/** What the value of a command's flag may be; `undefined` where anything may. */
export const flagValues = (command: string, flag: string): Listed | undefined => OWN_VALUES[`${command} ${flag}`] ?? FLAG_VALUES[flag];

/** What an argument of a command may be; `undefined` where anything may. */
export const argumentValues = (command: string): Listed | undefined => ARGUMENT_VALUES[command];
