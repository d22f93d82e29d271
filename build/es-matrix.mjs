// ml-matrix, which the least squares need three functions of, from its ES modules: what a browser is given of it else is CommonJS, and all of it.
import { join } from 'node:path';
import { root } from './import-ts.mjs';

const name = 'ml-matrix';
const modules = 'node_modules/ml-matrix/src/index.js';

export const esMatrix = () => ({ name: 'es-matrix', resolveId: (id) => (id === name ? { id: join(root, modules), moduleSideEffects: false } : null) });

export const esMatrixForServer = { name: 'es-matrix', resolveImport: ({ source }) => (source === name ? `/${modules}` : undefined) };
