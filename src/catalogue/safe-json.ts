import type { Fault } from './faults.ts';

/** Deeper than any catalogue or scenario is. */
const MOST_DEPTH = 24;
/** Enough to see what is going on; an object that contains itself would not end. */
const MOST_FAULTS = 20;
const HOSTILE_KEYS = new Set(['__proto__', 'constructor', 'prototype']);

/**
 * What is hostile in parsed data before any schema reads it: keys that reach an object's prototype, and nesting without end.
 *
 * @example
 * hostileFaults('x.json', JSON.parse('{"offers":{"__proto__":{}}}')) // => [{"where":"x.json","message":"offers has key \"__proto__\", which is not allowed"}]
 */
export function hostileFaults(where: string, value: unknown): Fault[] {
  const faults: Fault[] = [];
  const visit = (inner: unknown, path: string, depth: number): void => {
    if (typeof inner !== 'object' || inner === null || faults.length >= MOST_FAULTS) return;
    if (depth > MOST_DEPTH) {
      faults.push({ where, message: `${path.slice(0, 80)} is nested more than ${MOST_DEPTH} deep` });
      return;
    }
    for (const key of Object.getOwnPropertyNames(inner)) {
      if (HOSTILE_KEYS.has(key)) faults.push({ where, message: `${path}${path ? ' ' : ''}has key "${key}", which is not allowed` });
      else if (Array.isArray(inner)) visit(inner[Number(key)], `${path}[${key}]`, depth + 1);
      else visit((inner as Record<string, unknown>)[key], path ? `${path}.${key}` : key, depth + 1);
    }
  };
  visit(value, '', 0);
  return faults;
}

/**
 * Numbers of a TOML or JSON text that a double cannot hold as written (25 digits, 1e400): refused rather than rounded.
 *
 * @example
 * lossyNumbers('price = 0.1234567890123456789') // => ["0.1234567890123456789"]
 * lossyNumbers('price = 1.250 # 0.1234567890123456789') // => []
 */
export function lossyNumbers(text: string): string[] {
  const bare = text.replace(STRINGS_AND_COMMENTS, ' ');
  return [...bare.matchAll(/(?<![\w.+-])[+-]?\d[\d_]*(?:\.[\d_]+)?(?:[eE][+-]?\d+)?(?![\w.:-])/gu)].map(([number]) => number).filter(isLossy);
}

/** What is left open ends with its line or the text, so that no quote is read twice. */
/**
 * The faults of a text with such numbers, one a number.
 *
 * @example
 * lossyFaults('x.json', '[1e400]')[0].message // => "has the number 1e400, which does not survive being read; it requires a finite number of at most 15 digits"
 */
export function lossyFaults(where: string, text: string): Fault[] {
  return lossyNumbers(text).map((number) => ({
    where,
    message: `has the number ${number.length > 40 ? `${number.slice(0, 37)}…` : number}, which does not survive being read; it requires a finite number of at most 15 digits`,
  }));
}

const STRINGS_AND_COMMENTS = /"""[\s\S]*?(?:"""|$)|'''[\s\S]*?(?:'''|$)|"(?:[^"\\\n]|\\.)*"?|'[^'\n]*'?|#[^\n]*/gu;
/** Longer than any price: a number this long is not looked into. */
const MOST_NUMBER = 60;

const isLossy = (written: string): boolean => written.length > MOST_NUMBER || canonical(written.replaceAll('_', '')) !== canonical(String(Number(written.replaceAll('_', ''))));

/** Sign, digits without leading or trailing zeros, and exponent: equal for equal decimals. */
function canonical(number: string): string {
  const match = /^([+-]?)(\d+)(?:\.(\d+))?(?:[eE]([+-]?\d+))?$/u.exec(number);
  if (!match) return number;
  const [, sign = '', whole = '', fraction = '', exponent = '0'] = match;
  const digits = (whole + fraction).replace(/^0+/u, '');
  const significant = digits.replace(/0+$/u, '');
  if (significant === '') return '0';
  return `${sign === '-' ? '-' : ''}${significant}e${Number(exponent) - fraction.length + digits.length - significant.length}`;
}
