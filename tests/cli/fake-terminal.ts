import { main } from '../../src/cli/main.ts';
import type { Terminal } from '../../src/cli/terminal.ts';

/** What a command did. */
export interface Ran {
  readonly exit: number;
  readonly out: string;
  readonly error: string;
  readonly saved: Readonly<Record<string, string>>;
}

/** Runs a command line in a terminal of its own: these files, this width, noon of 2026-11-22. */
export async function runCli(argv: readonly string[], given: Partial<Pick<Terminal, 'columns' | 'isColored'>> & { readonly files?: Readonly<Record<string, unknown>> } = {}): Promise<Ran> {
  const { files = {}, columns = 200, isColored = false } = given;
  const saved: Record<string, string> = {};
  let out = '';
  let error = '';
  const exit = await main(argv, {
    write: (text) => void (out += text),
    writeError: (text) => void (error += text),
    columns,
    isColored,
    now: () => new Date('2026-11-22T12:00:00Z'),
    read: (file) => {
      const content = files[file];
      if (content === undefined) return Promise.reject(Object.assign(new Error(`ENOENT: no such file or directory, open '${file}'`), { syscall: 'open' }));
      return Promise.resolve(typeof content === 'string' ? content : JSON.stringify(content));
    },
    save: (file, text) => Promise.resolve(void (saved[file] = text)),
    version: () => '1.2.3',
  });
  return { exit, out, error, saved };
}

const entry = { source: 'price page', checked: '2026-11-20', confidence: 'single' };

/** A catalogue with one of everything the command line has to say something about. */
export const shop = {
  version: 1,
  replace: true,
  sellers: { shop: { name: 'Shop', page: 'https://shop.example/prices', chargesAs: { reasoning: { as: 'output', source: 'shop docs' } } }, store: { name: 'Store' } },
  offers: {
    'shop/plain': {
      name: 'Plain',
      tier: 'small',
      aliases: ['plain-latest'],
      contextTokens: 128_000,
      price: [{ ...entry, usdPerMillionTokens: { input: 1, output: 4 }, serviceTier: { batch: { multiply: { input: 0.5, output: 0.5 } } } }],
    },
    'shop/tiered': { name: 'Tiered', tier: 'small', price: [{ ...entry, usdPerMillionTokens: { input: 1, output: 4 }, contextTier: [{ above: 1_000, usdPerMillionTokens: { input: 2, output: 8 } }] }] },
    'shop/windowed': { name: 'Windowed', tier: 'balanced', price: [{ ...entry, usdPerMillionTokens: { input: 1, output: 4 }, window: [{ utcOffset: '+00:00', from: '11:00', until: '13:00', usdPerMillionTokens: { input: 3 } }] }] },
    'shop/later': { name: 'Later', tier: 'balanced', price: [{ ...entry, from: '2027-01-01', usdPerMillionTokens: { input: 1 } }] },
    'store/dear': { name: 'Dear', tier: 'frontier', price: [{ ...entry, confidence: 'several', usdPerMillionTokens: { input: 10, output: 40 } }] },
  },
};
