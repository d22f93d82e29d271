// npm start: installs, builds and serves the demo until Ctrl-C. PORT chooses the port.
import { spawnSync } from 'node:child_process';
import { installPackages } from './install.mjs';
import { serve } from './serve.mjs';

installPackages();
const { status } = spawnSync('npm', ['run', '--silent', 'build'], { stdio: 'inherit', shell: process.platform === 'win32' });
if (status !== 0) process.exit(status ?? 1);

// its packages are there only now
const { bundleDemo } = await import('./bundle-demo.mjs');
const made = await bundleDemo();
const { server, address } = await serve(Number(process.env.PORT ?? 0), made).catch((error) => {
  console.error(`Cannot listen on port ${process.env.PORT}: ${error.message}`);
  process.exit(1);
});
console.log(`\nThe calculator is at ${address} (Ctrl-C ends it)`);

for (const signal of ['SIGINT', 'SIGTERM']) {
  process.once(signal, () => {
    server.close(() => process.exit(0));
    server.closeAllConnections();
  });
}
