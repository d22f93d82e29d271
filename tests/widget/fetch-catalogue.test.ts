import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fetchCatalogue, type Fetched, type FetchLimits } from '../../src/widget/fetch-catalogue.ts';

const TIGHT: FetchLimits = { seconds: 0.3, megabytes: 0.01 };
const ANSWERS: Readonly<Record<string, (response: ServerResponse) => void>> = {
  '/good.json': (response) => response.end('{"version":1}'),
  '/umlaut.json': (response) => {
    const bytes = Buffer.from('"ü"');
    response.write(bytes.subarray(0, 2));
    setTimeout(() => response.end(bytes.subarray(2)), 20);
  },
  '/empty.json': (response) => response.end(),
  '/large.json': (response) => response.end('x'.repeat(10_001)),
  '/endless.json': (response) => void setInterval(() => response.write('x'.repeat(4_000)), 5).unref(),
  '/slow.json': (response) => void setTimeout(() => response.end('{}'), 2_000).unref(),
  '/stuck.json': (response) => void response.write('{'),
  '/moved.json': (response) => response.writeHead(302, { location: '/good.json' }).end(),
  '/broken.json': (response) => response.destroy(),
};

let server: Server;

beforeAll(async () => {
  server = createServer(({ url = '' }, response) => {
    const answer = ANSWERS[url];
    if (answer) answer(response);
    else response.writeHead(404).end('{}');
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
});

afterAll(() => {
  server.closeAllConnections();
  server.close();
});

const base = (): string => `http://127.0.0.1:${(server.address() as AddressInfo).port}/page.html`;

describe('An address', () => {
  test.each<[string, string, Fetched]>([
    ['a text', 'good.json', { text: '{"version":1}' }],
    ['a text that comes in the middle of a letter', 'umlaut.json', { text: '"ü"' }],
    ['nothing', 'empty.json', { text: '' }],
    ['another address', 'moved.json', { text: '{"version":1}' }],
    ['no such file', 'none.json', { fault: { code: 'status', amount: 404 } }],
    ['more than is read', 'large.json', { fault: { code: 'too-large', amount: 0.01 } }],
    ['a text without an end', 'endless.json', { fault: { code: 'too-large', amount: 0.01 } }],
    ['nothing in time', 'slow.json', { fault: { code: 'too-slow', amount: 0.3 } }],
    ['half a text in time', 'stuck.json', { fault: { code: 'too-slow', amount: 0.3 } }],
    ['no answer', 'broken.json', { fault: { code: 'unreachable' } }],
    ['no host', 'http://127.0.0.1:1/', { fault: { code: 'unreachable' } }],
    ['a script', 'javascript:alert(1)', { fault: { code: 'bad-address' } }],
    ['a file', 'file:///etc/passwd', { fault: { code: 'bad-address' } }],
    ['data', 'data:application/json,{}', { fault: { code: 'bad-address' } }],
    ['no address', 'http://', { fault: { code: 'bad-address' } }],
  ])('that leads to %s', async (_, address, expected) => {
    const isSlow = 'fault' in expected && expected.fault.code === 'too-slow';
    expect(await fetchCatalogue(address, base(), new AbortController().signal, isSlow ? TIGHT : { ...TIGHT, seconds: 20 })).toEqual(expected);
  });

  test('that nobody waits for any more is left', async () => {
    const controller = new AbortController();
    const fetched = fetchCatalogue('slow.json', base(), controller.signal);
    controller.abort();
    expect(await fetched).toEqual({ fault: { code: 'unreachable' } });
  });
});
