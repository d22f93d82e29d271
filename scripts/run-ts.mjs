// Runs a TypeScript file with arguments: node scripts/run-ts.mjs file.ts …  (paths are relative to the working directory)
import { spawnSync } from 'node:child_process';
import { bundleTs } from '../build/import-ts.mjs';
import { pricingForEsbuild } from '../build/pricing-plugin.mjs';

const [file, ...args] = process.argv.slice(2);
const script = await bundleTs(file, [pricingForEsbuild]);
const { status } = spawnSync(process.execPath, ['--enable-source-maps', script, ...args], { stdio: 'inherit' });
process.exit(status ?? 1);
