import { expect, test } from 'vitest';

// everything is compiled for it
test('the definition can be imported where there is no page', { timeout: 60_000 }, async () => {
  const { ModelCostCalculator } = await import('../../src/widget/define.ts');
  expect(ModelCostCalculator.bundled?.ids.length).toBeGreaterThan(100);
});

test('the class alone brings no prices', async () => {
  const { build } = await import('esbuild');
  const { outputFiles, metafile } = await build({ entryPoints: ['src/widget/element.ts'], bundle: true, format: 'esm', splitting: true, outdir: 'out', write: false, metafile: true, minify: true });
  const entry = outputFiles.find(({ path }) => path.endsWith('/element.js'))!;
  expect(Object.keys(metafile.inputs).filter((path) => path.includes('pricing') && !path.includes('src/core/'))).toEqual([]);
  expect(entry.text).not.toContain('openai/gpt-4.1');
});
