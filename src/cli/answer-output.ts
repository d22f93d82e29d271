import { answerTexts, enValues, isQuote, memo, quoteData, writeOption, type Answer, type Catalogue, type Refusal, type Result, type Scenario } from '../index.ts';
import { enCli } from '../words/en/cli.ts';
import { enCliAnswers } from '../words/en/cli-answers.ts';
import { blockedNotes, currencyNotes, estimateNotes } from './estimate-notes.ts';
import { expectedUsd } from './figures.ts';
import { EXIT, type Exit } from './inputs.ts';
import { QUOTE_COLUMNS, type RunContext } from './quote-cells.ts';
import { assumptionNotes, optionNotes, sourceNotes } from './quote-notes.ts';
import { tables, type Column } from './table.ts';
import { bold, type Terminal } from './terminal.ts';
import { wrap } from './wrap.ts';

/** How an answer is written. */
export interface AnswerFlags {
  readonly memo?: boolean;
  readonly json?: boolean;
}

/** An answer, and what it was worked out from. */
export interface Answered {
  readonly scenario: Scenario;
  readonly catalogue: Catalogue;
  readonly result: Result;
  /** What the memo is headed by. */
  readonly title: string;
  /** Lines before the answer, and what stands for them in the JSON. */
  readonly before?: { readonly lines: readonly string[]; readonly data: Readonly<Record<string, unknown>> };
}

/** Writes an answer: for people, as a memo, or as JSON; options without a price are errors. */
export function writeAnswer(answered: Answered, flags: AnswerFlags, terminal: Terminal): Exit {
  const { scenario, catalogue, result, title, before } = answered;
  // ratios stand for the options: theirs is not the question
  const isRelative = scenario.question === 'compare' && Object.values(scenario.relative).some((ratio) => ratio !== null);
  const context: RunContext = { scenario, catalogue, priced: isRelative ? [] : result.quotes.filter(isQuote) };
  const refused = isRelative ? [] : result.quotes.filter((entry): entry is Refusal => !isQuote(entry));
  const { answer } = result;
  if (flags.json) terminal.write(`${JSON.stringify({ scenario, ...before?.data, ...answerData(answer, result), quotes: context.priced.map((quote) => quoteData(quote, context)) }, undefined, 2)}\n`);
  else if (flags.memo && answer) {
    const { heads, rows } = optionTable(context, result);
    terminal.write(memo(answer, { title, texts: enValues(), options: { heads: heads.map((head) => head.title), rows }, sources: sourceNotes(context), assumptions: [...assumptionNotes(context), ...blockedNotes(scenario), ...currencyNotes(scenario)], asOf: scenario.date }));
  } else terminal.write(`${linesOf(answered, context, terminal).join('\n')}\n`);
  for (const { message } of refused) terminal.writeError(`${enCli.error(message)}\n`);
  return refused.length > 0 ? EXIT.badInput : EXIT.done;
}

function answerData(answer: Answer | undefined, { comparison: { frontier, dominated, ranking, filtered } }: Result) {
  return {
    answer: answer ?? null,
    texts: answer ? answerTexts(answer, enValues()) : null,
    comparison: {
      frontier: frontier.map(({ item }) => item.id),
      dominated: dominated.map(({ item, by }) => ({ option: item.id, by: by.id })),
      excluded: filtered.excluded.map(({ item, codes }) => ({ option: item.id, codes })),
      ranking: ranking ?? null,
    },
  };
}

function linesOf({ scenario, result, before }: Answered, context: RunContext, terminal: Terminal): readonly string[] {
  const { columns: width } = terminal;
  const { answer } = result;
  const paragraph = (text: string): readonly string[] => wrap(text, width, '  ');
  const { heads, rows } = optionTable(context, result);
  const parts = rows.length === 0 ? [] : tables(heads, rows, width).map(([head = '', ...lines]) => [bold(terminal, head), ...lines]);
  const notes = context.priced.flatMap((quote) => {
    const said = optionNotes(quote, context);
    return said.length === 0 ? [] : paragraph(`${writeOption(quote.option)}: ${said.join('; ')}`);
  });
  const blocks: readonly (readonly string[])[] = [
    before?.lines.flatMap(paragraph) ?? [],
    ...(answer ? answerBlocks(answer, paragraph, terminal) : [paragraph(enCliAnswers.noAnswer)]),
    ...parts,
    notes,
    sourceNotes(context).flatMap(paragraph),
    [...blockedNotes(scenario), ...estimateNotes(scenario)].flatMap(paragraph),
  ];
  return blocks.filter((block) => block.length > 0).flatMap((block, index) => (index === 0 ? block : ['', ...block]));
}

function answerBlocks(answer: Answer, paragraph: (text: string) => readonly string[], terminal: Terminal): readonly (readonly string[])[] {
  const values = enValues();
  const said = answerTexts(answer, values);
  const { level, probability } = answer.confidence;
  const block = (head: string, sentences: readonly string[]): readonly string[] => (sentences.length === 0 ? [] : [bold(terminal, head), ...sentences.flatMap((text) => paragraph(`- ${text}`))]);
  return [
    paragraph(said.verdict).map((line) => bold(terminal, line)),
    ...Object.entries(enCliAnswers.heads).map(([part, head]) => block(head, said[part as keyof typeof enCliAnswers.heads])),
    block(enCliAnswers.sure(level, probability === undefined ? undefined : values.amount(probability, 'share')), said.sureBecause),
  ];
}

/** The options side by side, all told where the stake is known. */
function optionTable(context: RunContext, { comparison: { ranking, filtered } }: Result): { readonly heads: readonly Column[]; readonly rows: readonly (readonly string[])[] } {
  const totals = new Map(ranking?.ranked.map(({ id, totalUsd }) => [id, totalUsd]));
  const ids = new Map([...filtered.survivors, ...filtered.excluded.map(({ item }) => item)].map(({ id, quote }) => [quote, id]));
  const allTold = (quote: RunContext['priced'][number]): string => {
    const total = totals.get(ids.get(quote) ?? '');
    return total === undefined ? enCli.none : expectedUsd(total * 1_000);
  };
  return {
    heads: [...QUOTE_COLUMNS, ...(ranking ? [{ title: enCliAnswers.allTold, isNumber: true, mayWrap: true }] : [])],
    rows: context.priced.map((quote) => [...QUOTE_COLUMNS.map(({ text }) => text(quote, context)), ...(ranking ? [allTold(quote)] : [])]),
  };
}
