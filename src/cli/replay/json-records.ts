import { createReadStream } from 'node:fs';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { CalculatorError } from '../../index.ts';
import { enCliReplay } from '../../words/en/cli-logs-replay.ts';

/** A record of a file, or the text of a line that is no JSON. */
export interface FileRecord {
  readonly record: unknown;
  /** Whether bytes of it were no text in the file's encoding. */
  readonly isDamaged: boolean;
}

/** Characters a line may have: more is no record. Assumption: twenty times the longest prompt that is sold. */
const LONGEST_LINE = 100_000_000;

/**
 * The records of a file of JSON, one a line or all in one array; `.gz` is unpacked, UTF-16 is known by its mark. A line
 * that is no JSON comes as its text. Throws `bad-report` where the file ends in the middle of what was packed.
 */
export async function* jsonRecords(file: string): AsyncGenerator<FileRecord> {
  const lines = linesOf(file);
  let isFirst = true;
  for await (const line of lines) {
    if (line.trim() === '') continue;
    if (isFirst && line.trimStart().startsWith('[')) {
      yield* arrayOf(file, line, lines);
      return;
    }
    isFirst = false;
    yield { record: parsed(line), isDamaged: line.includes('\uFFFD') };
  }
}

async function* arrayOf(file: string, first: string, others: AsyncIterable<string>): AsyncGenerator<FileRecord> {
  const lines = [first];
  for await (const line of others) lines.push(line);
  const text = lines.join('\n');
  const records = parsed(text);
  if (!Array.isArray(records)) throw new CalculatorError('bad-report', enCliReplay.badArray(file));
  for (const record of records) yield { record, isDamaged: false };
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return line;
  }
}

async function* linesOf(file: string): AsyncGenerator<string> {
  const read = createReadStream(file);
  const stream: Readable = file.endsWith('.gz') ? pipeline(read, createGunzip(), () => undefined) : read;
  let decoder: TextDecoder | undefined;
  let begun = '';
  try {
    for await (const chunk of stream as AsyncIterable<Buffer>) {
      decoder ??= new TextDecoder(encodingOf(chunk));
      const [end = '', ...starts] = decoder.decode(chunk, { stream: true }).split('\n');
      if (begun.length < LONGEST_LINE) begun += end;
      for (const start of starts) {
        yield begun;
        begun = start;
      }
    }
  } catch (error) {
    throw new CalculatorError('bad-report', enCliReplay.unreadable(file, (error as Error).message));
  }
  yield begun + (decoder?.decode() ?? '');
}

/** The mark at the beginning: https://encoding.spec.whatwg.org/#bom-sniff */
const encodingOf = ([first, second]: Buffer): string => (first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8');
