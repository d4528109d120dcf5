/** The faults that every system is put through, and the cells that no system can have, with the reason. */
import { CTI_SYSTEMS, type CtiSystem } from '../../lib/core/events';

export const FAULTS = [
  'connection refused',
  'reset at every step of the handshake',
  'reset in the middle of a frame',
  'silence from the server',
  'silence towards the server',
  'silence in the handshake',
  'stop in the middle of the handshake',
  'one octet at a time',
  'answer after the timeout',
  'answers out of order',
  'answer twice',
  'answer to an unknown request',
  'command without a link',
  'restart of the system',
  'restart during a command',
  'stop and start',
  'flapping 100 times',
  'failover to the second node and back',
  'wrong credentials',
  'missing licence',
  'limit reached',
  'untrusted certificate',
  'expired certificate',
  'certificate of another name',
] as const;
export type Fault = (typeof FAULTS)[number];

const NO_TLS = 'the CTI port of Unified CCX has no TLS';

/** Cells that cannot exist. */
export const ABSENT: Readonly<Partial<Record<Fault, Readonly<Partial<Record<CtiSystem, string>>>>>> = {
  'failover to the second node and back': { telphin: 'an account has one API address' },
  'missing licence': { telphin: 'an application that is switched off shows as wrong credentials' },
  'untrusted certificate': { uccx: NO_TLS },
  'expired certificate': { uccx: NO_TLS },
  'certificate of another name': { uccx: NO_TLS },
};

/** Why a cell is empty; undefined when the fault exists. */
export function absence(fault: Fault, system: CtiSystem): string | undefined {
  return ABSENT[fault]?.[system];
}

export function cellName(fault: Fault, system: CtiSystem): string {
  return `${fault}, ${system}`;
}

/** Cells that were neither put to the test nor have a reason to be empty. */
export function missingCells(tested: ReadonlySet<string>): string[] {
  return FAULTS.flatMap((fault) =>
    CTI_SYSTEMS.filter((system) => absence(fault, system) === undefined)
      .map((system) => cellName(fault, system))
      .filter((cell) => !tested.has(cell)),
  );
}

/** The matrix as text: a row for each fault, `yes` or the reason for each system. */
export function matrixText(tested: ReadonlySet<string>): string {
  const rows = FAULTS.map((fault) => [
    fault,
    ...CTI_SYSTEMS.map((system) => {
      if (tested.has(cellName(fault, system))) return 'yes';
      return absence(fault, system) === undefined ? 'MISSING' : 'none';
    }),
  ]);
  const reasons = FAULTS.flatMap((fault) =>
    Object.entries(ABSENT[fault] ?? {}).map(([system, reason]) => `${fault}, ${system}: ${reason}`),
  );
  const lines = [['', ...CTI_SYSTEMS], ...rows].map((row) =>
    row.map((cell, at) => cell.padEnd(at === 0 ? 40 : 10)).join(''),
  );
  return [...lines, ...reasons].join('\n');
}
