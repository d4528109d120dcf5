/**
 * The other side of the soak, in a process of its own: a system made of octets that numbers its events, answers
 * commands now well, now badly, and breaks its lines at random.
 *
 * Arguments: system, seed, number of events. Messages to the parent: `{settings}` that lead to it, `{sent}` after the
 * last event, `{commandsTwice}`; from the parent: `finish` (no more faults, one last event), `report`.
 */
import { randomOf } from '../support/random.mjs';
import { start as devlink3 } from './devlink3.mjs';
import { start as mtcti3 } from './mtcti3.mjs';
import { start as telphin } from './telphin.mjs';
import { start as uccx } from './uccx.mjs';

const [system, seed, events] = process.argv.slice(2);
const start = { devlink3, mtcti3, telphin, uccx }[system];
start({ events: Number(events), random: randomOf(Number(seed)) });
