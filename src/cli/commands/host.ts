import type { Command } from 'commander';
import { CalculatorError, ENGINES, optionsKind, PRECISIONS, RENTALS, run, sizedOption, sizingOf, type Catalogue, type Feasible, type OptionSpec, type Rental, type Scenario, type Sizing, type SizingFilter } from '../../index.ts';
import { enCli } from '../../words/en/cli.ts';
import { enCliHost } from '../../words/en/cli-host.ts';
import { hostData, searchData } from '../host-data.ts';
import { hostLines } from '../host-detail.ts';
import { searchLines } from '../host-search.ts';
import { choice, EXIT, readCatalogue, readCount, type Exit } from '../inputs.ts';
import { givenFlags, readScenarioInput, scenarioOptions, type ScenarioFlags } from '../scenario-input.ts';
import type { Terminal } from '../terminal.ts';

interface Flags extends ScenarioFlags {
  readonly gpu?: string;
  readonly gpus?: string;
  readonly precision?: string;
  readonly engine?: string;
  readonly rental?: string;
  readonly gpuPrice?: string;
  readonly against?: string;
  readonly json?: boolean;
}

/** Every kind of price, whichever is cheapest. */
export const ANY_RENTAL = 'any';
/** What anybody can have by the hour. */
const USUAL: Rental = 'on-demand';

/** Adds `host` to the program; beside its own flags it takes those of the fields. */
export function hostCommand(program: Command, terminal: Terminal, finish: (exit: Exit) => void): void {
  const command = program.command('host').argument('<weights>', enCliHost.argument).description(enCliHost.command);
  command
    .option('--gpu <device>', enCliHost.flags.gpu)
    .option('--gpus <count>', enCliHost.flags.gpus)
    .option('--precision <format>', enCliHost.flags.precision(PRECISIONS.join(', ')))
    .option('--engine <engine>', enCliHost.flags.engine(ENGINES.join(', ')))
    .option('--rental <kind>', enCliHost.flags.rental([...RENTALS, ANY_RENTAL].join(', ')))
    .option('--gpu-price <usd>', enCliHost.flags.gpuPrice)
    .option('--against <offers>', enCliHost.flags.against);
  scenarioOptions(command, enCliHost.flags.day);
  command
    .option('--catalogue <file>', enCli.flags.catalogue)
    .option('--json', enCli.flags.json)
    .addHelpText('after', help)
    .action(async (weights: string, flags: Flags) => finish(await host(terminal, weights, flags, givenFlags(command))));
}

const help = `
${enCli.examples}
  model-cost host llama-3.3-70b --users 50000
  model-cost host llama-3.3-70b --gpu h100-sxm --users 50000
  model-cost host gpt-oss-120b --gpu h100-sxm --gpus 2 --gpu-price 2.5 --against openai/gpt-4o-mini
  model-cost host llama-3.3-70b --rental spot --speed-per-user 40 --json

${enCli.exitCodes}`;

async function host(terminal: Terminal, weights: string, flags: Flags, texts: Readonly<Record<string, string>>): Promise<Exit> {
  const filter = filterOf(flags);
  const typed = flags.against === undefined ? undefined : againstOf(flags.against);
  const catalogue = await readCatalogue(terminal, flags.catalogue);
  const { scenario, faults } = await readScenarioInput(terminal, flags.scenario, texts, catalogue);
  if (faults.length > 0) return refuse(terminal, faults);
  const found = sizingOf(weights, scenario, catalogue, filter);
  const best = usualFirst(found, filter)[0];
  const isDetailed = flags.gpu !== undefined && best !== undefined;
  const against = typed ?? (isDetailed ? usualAgainst(weights, scenario, catalogue, flags, texts) : []);
  const held = best && (isDetailed || against.length > 0) ? withOptions(scenario, [sizedOption(weights, best, filter.engine), ...against]) : undefined;
  const result = held && { scenario: held, catalogue, ...run(held, catalogue) };
  if (flags.json) terminal.write(`${JSON.stringify({ ...searchData(found, scenario), ...(result ? hostData(result) : {}) }, undefined, 2)}\n`);
  else {
    const search = { weights: catalogue.weights.weights(weights), scenario, found, shown: usualFirst(found, filter) };
    terminal.write(`${[...(isDetailed ? [] : searchLines(search, terminal)), ...(result ? hostLines(result, isDetailed, terminal) : [])].join('\n')}\n`);
  }
  const refused = result ? result.quotes.flatMap((entry) => ('message' in entry ? [entry.message] : [])) : [];
  return best === undefined || refused.length > 0 ? refuse(terminal, best === undefined ? [enCliHost.nothing(weights)] : refused) : EXIT.done;
}

function filterOf({ gpu, gpus, precision, engine, rental = USUAL, gpuPrice }: Flags): SizingFilter {
  if (gpu === undefined && gpuPrice !== undefined) throw new CalculatorError('bad-usage', enCliHost.needsGpu('--gpu-price'));
  const kind = choice('--rental', [...RENTALS, ANY_RENTAL], rental);
  return {
    gpu,
    gpus: gpus === undefined ? undefined : readCount('--gpus', gpus),
    precision: precision === undefined ? undefined : choice('--precision', PRECISIONS, precision),
    engine: engine === undefined ? undefined : choice('--engine', ENGINES, engine),
    rental: kind === ANY_RENTAL ? undefined : kind,
    usdPerGpuHour: gpuPrice === undefined ? undefined : readCount('--gpu-price', gpuPrice, { whole: false }),
  };
}

function againstOf(text: string): readonly OptionSpec[] {
  const options = optionsKind.read(text);
  if (optionsKind.accepts(options) && options.length > 0 && options.every((option) => 'offer' in option)) return options;
  throw new CalculatorError('bad-usage', enCliHost.badAgainst(text));
}

/** The offers that were said, else who sells the same weights, else those a scenario begins with. */
function usualAgainst(weights: string, scenario: Scenario, catalogue: Catalogue, { scenario: file }: Flags, texts: Readonly<Record<string, string>>): readonly OptionSpec[] {
  const said = scenario.options.filter((option) => 'offer' in option);
  if (file !== undefined || '--models' in texts) return said;
  const sellers = catalogue.weights.offersOf(weights).map((offer): OptionSpec => ({ offer, setting: {} }));
  return sellers.length > 0 ? sellers : said;
}

/** What runs in a format that was measured, unless another was asked for or nothing else serves. */
function usualFirst({ feasible }: Sizing, { precision }: SizingFilter): readonly Feasible[] {
  const usual = feasible.filter(({ extrapolated }) => !extrapolated.includes('precision'));
  return precision !== undefined || usual.length === 0 ? feasible : usual;
}

const withOptions = (scenario: Scenario, options: readonly OptionSpec[]): Scenario => ({ ...scenario, options });

function refuse(terminal: Terminal, faults: readonly string[]): Exit {
  for (const fault of faults) terminal.writeError(`${enCli.error(fault)}\n`);
  return EXIT.badInput;
}
