import { describe, expect, it } from 'vitest';
import { redactor } from '../../lib/core/logger';
import { wireTrace, type TraceRules } from '../../lib/core/wire-trace';

/** What the trace of a message says. */
function traced(message: unknown, rules: Partial<TraceRules> = {}): string {
  const lines: string[] = [];
  const trace = wireTrace((line) => lines.push(line), { fields: {}, secrets: () => [], ...rules });
  trace?.('sent', 'TEST', message);
  expect(lines).toHaveLength(1);
  return lines[0] ?? '';
}

describe('a traced message', () => {
  it('is one line with direction, name and fields', () => {
    expect(traced({ id: 7, text: 'two\nlines', list: [1, { a: true }], none: undefined })).toBe(
      String.raw`sent TEST {"id":7,"text":"two\nlines","list":[1,{"a":true}]}`,
    );
  });

  it('shows the first octets of a field, and how many there are', () => {
    expect(traced({ short: Buffer.from([1, 0xab]), long: Buffer.alloc(20, 0xff), big: 7n })).toBe(
      `sent TEST {"short":"<01ab>","long":"<20 octets: ${'ff'.repeat(16)}…>","big":"7"}`,
    );
  });

  it('is short, whatever the message holds', () => {
    const entries = Array.from({ length: 100_000 }, (_none, index) => ({ index, text: 'x'.repeat(5_000) }));
    const line = traced({ entries });
    expect(line.length).toBeLessThan(17_000);
    expect(traced({ list: Array.from({ length: 60 }, () => 1) })).toContain('"… 10 more"');
    expect(traced({ text: 'x'.repeat(1_010) })).toContain('… 10 more characters');
  });
});

describe('what is secret in a message', () => {
  const fields = {
    password: 'secret',
    content: 'size',
    arg: (value: unknown, { action }: { readonly action?: unknown }) => (action === 24 ? '***' : value),
  } as const;

  it('is left out by the name of its field, at any depth and of any kind', () => {
    const message = {
      password: Buffer.from('hidden'),
      deep: [{ password: 'hidden' }, { password: { a: 'hidden' } }],
    };
    expect(traced(message, { fields })).toBe(
      'sent TEST {"password":"***","deep":[{"password":"***"},{"password":"***"}]}',
    );
  });

  it('is told by its size where that is of use', () => {
    expect(traced({ content: Buffer.alloc(70_000) }, { fields })).toBe(
      'sent TEST {"content":"<70000 octets>"}',
    );
    expect(traced({ content: 'abc' }, { fields })).toBe('sent TEST {"content":"<3 characters>"}');
  });

  it('is left out by what the object around it says', () => {
    const message = [
      { action: 24, arg: 'hidden' },
      { action: 1, arg: 'shown' },
    ];
    expect(traced(message, { fields })).toBe(
      'sent TEST [{"action":24,"arg":"***"},{"action":1,"arg":"shown"}]',
    );
  });

  it.each(['p"ä s&w\\/d', 'ключ-secret', '\ud800lone'])('is left out wherever its value %j is', (secret) => {
    const message = {
      text: `before ${secret} after`,
      octets: Buffer.concat([Buffer.from([0, 1]), Buffer.from(secret, 'utf8')]),
      url: `https://host/${encodeURIComponent(Buffer.from(secret).toString())}?${new URLSearchParams({ q: secret })}`,
      json: JSON.stringify({ secret }),
      long: 'x'.repeat(995) + secret,
      [secret]: 1,
    };
    const line = traced(message, { secrets: () => [secret] });
    for (const part of [secret, secret.slice(0, 4), encodeURIComponent(Buffer.from(secret).toString())]) {
      expect(line).not.toContain(part);
      expect(line).not.toContain(JSON.stringify(part).slice(1, -1));
    }
  });

  it('is asked for at each message, since tokens change', () => {
    const secrets = ['first-token'];
    const lines: string[] = [];
    const trace = wireTrace((line) => lines.push(line), { fields: {}, secrets: () => secrets });
    secrets.push('second-token');
    trace?.('received', 'TEST', { a: 'first-token', b: 'second-token' });
    expect(lines).toEqual(['received TEST {"a":"***","b":"***"}']);
  });
});

it('without anybody to read it there is no trace at all', () => {
  expect(wireTrace(undefined, { fields: {}, secrets: () => [] })).toBeUndefined();
});

it('a secret that contains another one leaves nothing of itself', () => {
  expect(redactor(['abc', 'abcdef'])('abcdef abc')).toBe('*** ***');
});
