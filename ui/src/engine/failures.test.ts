// What fails by itself is noted with its place and without its words.
import { mockIPC } from '@tauri-apps/api/mocks';
import { beforeEach, describe, expect, it } from 'vitest';
import { EngineError } from './call';
import { noteFailures } from './failures';

const noted: unknown[] = [];
noteFailures();

beforeEach(() => {
  noted.length = 0;
  mockIPC((command, args) => {
    if (command === 'note_failure') noted.push(args);
  });
});

function rejected(reason: unknown) {
  const event = new Event('unhandledrejection');
  dispatchEvent(Object.assign(event, { reason }));
}

describe('a failure that nobody caught', () => {
  it('is noted by its kind and place', () => {
    const error = new TypeError('Sara’s phone is undefined');
    dispatchEvent(new ErrorEvent('error', { error, message: error.message, filename: 'app.js', lineno: 7, colno: 3 }));

    expect(noted).toEqual([{ what: 'TypeError', place: 'app.js:7:3' }]);
  });

  it('in a promise is noted without its message', () => {
    const error = new RangeError('Sara');
    error.stack = 'RangeError: Sara\n    at act (app.js:9:1)';
    rejected(error);
    rejected(new EngineError('disk_full'));
    rejected('Sara');

    expect(noted).toEqual([
      { what: 'RangeError', place: 'at act (app.js:9:1)' },
      { what: 'disk_full', place: expect.any(String) as string },
      { what: 'string', place: '' },
    ]);
  });
});

describe('a breach of the content policy', () => {
  it('is noted by its directive', () => {
    const event = new Event('securitypolicyviolation');
    dispatchEvent(Object.assign(event, { effectiveDirective: 'style-src-attr', sourceFile: 'app.js', lineNumber: 2 }));

    expect(noted).toEqual([{ what: 'style-src-attr', place: 'app.js:2' }]);
  });
});
