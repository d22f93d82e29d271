import { readdirSync } from 'node:fs';
import { testExamplesOf } from '../example-tests.ts';

const sources = (folder: string): readonly string[] => readdirSync(folder).filter((name) => name.endsWith('.ts')).map((name) => `${folder}/${name}`);

await testExamplesOf([...sources('src/ask'), ...sources('src/ask/rules')], ['tests/ask/catalogue.ts']);
