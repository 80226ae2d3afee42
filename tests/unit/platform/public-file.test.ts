import { describe, expect, it, vi } from 'vitest';
import { readPublicFile } from '@/platform/public-file';

const ADDRESS = 'https://www.govinfo.gov/bulkdata/BILLSTATUS/119/s/BILLSTATUS-119s4321.xml';
const LIMITS = { bytes: 100, milliseconds: 5_000 };

const answering = (body: BodyInit | null, init?: ResponseInit) => vi.fn(async () => new Response(body, init));

describe('readPublicFile', () => {
  it('returns the text and sends nothing about the person', async () => {
    const ask = answering('<a>é</a>');
    expect(await readPublicFile(ADDRESS, LIMITS, ask)).toEqual({ kind: 'text', text: '<a>é</a>' });
    expect(ask).toHaveBeenCalledExactlyOnceWith(
      ADDRESS,
      expect.objectContaining({
        method: 'GET',
        credentials: 'omit',
        redirect: 'error',
        referrerPolicy: 'no-referrer',
        cache: 'no-store',
      }),
    );
    const [[, init]] = ask.mock.calls as unknown as [[string, RequestInit]];
    expect(init.body ?? init.headers).toBeUndefined();
  });

  it.each([
    'http://www.govinfo.gov/bulkdata/BILLSTATUS/119/s/BILLSTATUS-119s4321.xml',
    'https://www.govinfo.gov/',
    'https://www.govinfo.gov.example/bulkdata/BILLSTATUS/119/s/BILLSTATUS-119s4321.xml',
    'https://user@www.govinfo.gov/bulkdata/BILLSTATUS/119/s/BILLSTATUS-119s4321.xml',
    'https://www.govinfo.gov:8443/bulkdata/BILLSTATUS/119/s/BILLSTATUS-119s4321.xml',
    `${ADDRESS}?name=Sample`,
    `${ADDRESS}#x`,
    'https://www.govinfo.gov/bulkdata/BILLSTATUS/119/../../s/BILLSTATUS-119s4321.xml',
  ])('never requests %s', async (address) => {
    const ask = answering('x');
    expect(await readPublicFile(address, LIMITS, ask)).toEqual({ kind: 'failed', why: 'not-listed' });
    expect(ask).not.toHaveBeenCalled();
  });

  it('stops reading when the file gets too large, whatever its declared length', async () => {
    let sent = 0;
    const endless = new ReadableStream<Uint8Array>({
      pull(controller) {
        sent += 1;
        controller.enqueue(new Uint8Array(60));
      },
    });
    const ask = answering(endless, { headers: { 'content-length': '10' } });
    expect(await readPublicFile(ADDRESS, LIMITS, ask)).toEqual({ kind: 'failed', why: 'too-large' });
    expect(sent).toBeLessThan(10);
  });

  it('gives up when the answer takes too long', async () => {
    const ask = (_: string, { signal }: RequestInit) =>
      new Promise<Response>((_done, fail) => signal?.addEventListener('abort', () => fail(signal.reason)));
    expect(await readPublicFile(ADDRESS, { bytes: 100, milliseconds: 10 }, ask)).toEqual({
      kind: 'failed',
      why: 'no-answer',
    });
  });

  it.each([
    [answering('', { status: 404 }), 'not-there'],
    [answering('', { status: 500 }), 'no-answer'],
    [answering(null, { status: 204 }), 'no-answer'],
    [answering(new Uint8Array([0xff, 0xfe, 0x20])), 'not-text'],
    [
      vi.fn(async () => {
        throw new TypeError('Failed to fetch');
      }),
      'no-answer',
    ],
  ])('%#: says why there is no text', async (ask, why) => {
    expect(await readPublicFile(ADDRESS, LIMITS, ask)).toEqual({ kind: 'failed', why });
  });
});
