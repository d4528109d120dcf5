import { describe, expect, it } from 'vitest';
import { ConfigError } from '../../lib/core/errors';
import { silentLogger } from '../../lib/core/logger';
import { systemClock } from '../../lib/core/clock';
import { Devlink3Adapter } from '../../lib/systems/devlink3/adapter';
import { devlink3 } from '../../lib/systems/devlink3/index';
import { readDevlink3Options } from '../../lib/systems/devlink3/options';

const credentials = { username: 'user', password: 'secret' };
const read = (options: Record<string, unknown>) => readDevlink3Options({ credentials, options });

describe('the settings of a DevLink3 connection', () => {
  it('have presets', () => {
    expect(read({})).toEqual({
      username: 'user',
      password: 'secret',
      eventFlags: [],
      allowPlainOnTcp: false,
      applicationName: 'node-red-cti',
      keepaliveMs: 30_000,
      replayQuietMs: 250,
      maximumFileReads: 2,
      maximumFrameBytes: 4_194_303,
    });
  });

  it.each([
    ['-CMExtn -SCN -scn', ['-SCN', '-CMExtn']],
    ['cd2, text', ['-CD2', '-TEXT']],
    [
      ['-SIPTrack', 'CONN'],
      ['-SIPTrack', '-CONN'],
    ],
    ['', []],
  ])('take the event flags %j as %j', (eventFlags, flags) => {
    expect(read({ eventFlags }).eventFlags).toEqual(flags);
  });

  it.each([
    [{ eventFlags: '-SCN -CD2' }, 'eventFlags'],
    [{ eventFlags: '-TEXT' }, 'eventFlags'],
    [{ eventFlags: '-CD2 -CONN' }, 'eventFlags'],
    [{ eventFlags: '-NEWS' }, 'eventFlags'],
    [{ eventFlags: [7] }, 'eventFlags'],
    [{ keepaliveSeconds: 1 }, 'keepaliveSeconds'],
    [{ replayQuietMs: 'soon' }, 'replayQuietMs'],
    [{ maximumFileReads: 0 }, 'maximumFileReads'],
    [{ maximumFrameBytes: 5_000_000 }, 'maximumFrameBytes'],
    [{ allowPlainOnTcp: 'perhaps' }, 'allowPlainOnTcp'],
    [{ applicationName: 'x'.repeat(300) }, 'applicationName'],
  ])('refuse %j by the name of the field', (options, field) => {
    expect(() => read(options)).toThrow(ConfigError);
    expect(() => read(options)).toThrow(
      expect.objectContaining({ context: expect.objectContaining({ field }) as object }),
    );
  });

  it('need a user name', () => {
    expect(() => readDevlink3Options({ credentials: {}, options: {} })).toThrow(ConfigError);
  });

  it('lead to the port of TCP or of TLS', () => {
    const context = { connection: { id: 'c', name: 'n' }, clock: systemClock, logger: silentLogger };
    const ports = (tls?: object) =>
      new Devlink3Adapter(
        { host: 'pbx', credentials, options: {}, ...(tls === undefined ? {} : { tls }) },
        context,
      ).session.endpoints.map(({ port }) => port);
    expect(ports()).toEqual([50_797]);
    expect(ports({})).toEqual([50_796]);
  });
});

describe('the module', () => {
  it('offers files and queries, and no call control', () => {
    expect([...devlink3.capabilities].sort()).toEqual([
      'queryCalls',
      'queryDirectory',
      'queryStatus',
      'queryVersion',
      'readFile',
    ]);
    expect(devlink3.choices['readFile.path']).toContain('nasystem/user_list');
    expect(devlink3.errorCodes.every(({ code }) => code.startsWith('DEVLINK3_'))).toBe(true);
  });

  it('loads its simulator with the common scenarios', async () => {
    const { scenarios, faults } = await devlink3.loadSimulator();
    expect(scenarios).toEqual(
      expect.arrayContaining([
        'queued-call',
        'abandoned-call',
        'consult-transfer',
        'conference',
        'missed-call',
        'incoming-isdn',
        'day',
      ]),
    );
    expect(faults).toEqual(
      expect.arrayContaining(['drop', 'split', 'garble', 'delay', 'silence', 'restart']),
    );
  });
});
