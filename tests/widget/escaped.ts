import { aTimeout, assert } from '@open-wc/testing';

const escaped: string[] = [];
const onError = ({ message }: ErrorEvent): number => escaped.push(message);
const onRejection = ({ reason }: PromiseRejectionEvent): number => escaped.push(String(reason));

/** After each test of this file: no exception escaped to the page, no script of a text ran, and no prototype was changed. */
export function nothingEscapes(): void {
  before(() => {
    addEventListener('error', onError);
    addEventListener('unhandledrejection', onRejection);
  });
  after(() => {
    removeEventListener('error', onError);
    removeEventListener('unhandledrejection', onRejection);
  });
  afterEach(async () => {
    await aTimeout(0);
    assert.deepEqual(escaped.splice(0), []);
    assert.deepEqual([Reflect.get(window, 'pwned'), Reflect.get({}, 'polluted')], [undefined, undefined]);
  });
}
