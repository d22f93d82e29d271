import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, renameSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** A project that has the package as it is packed, and beside it what is installed here; `dist` holds what is packed. */
export async function unpacked(): Promise<string> {
  const project = mkdtempSync(join(tmpdir(), 'model-cost-unpacked-'));
  const packages = join(project, 'node_modules');
  mkdirSync(packages);
  for (const name of readdirSync('node_modules').filter((entry) => !entry.startsWith('.'))) symlinkSync(resolve('node_modules', name), join(packages, name));
  const { stdout } = await run('npm', ['pack', '--ignore-scripts', '--json', '--pack-destination', project]);
  const [{ filename }] = JSON.parse(stdout) as [{ filename: string }];
  await run('tar', ['-xzf', filename], { cwd: project });
  renameSync(join(project, 'package'), join(packages, 'model-cost-calculator'));
  return project;
}
