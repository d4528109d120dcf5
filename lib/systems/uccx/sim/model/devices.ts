import { DeviceType } from '../../enums';
import type { Agents } from './agents';
import type { ApplicationSetup, NetworkSetup, SiteSetup } from './site';

/** What is behind a number. */
export type DeviceKind = 'agentPhone' | 'phone' | 'ctiPort' | 'trigger' | 'outside' | 'nothing';

/** Numbers inside this contact centre have four digits; longer ones are dialled outside. */
const INSIDE = /^\d{1,4}$/;
const DIALLABLE = /^\+?[0-9*#]{1,30}$/;

/** Which device a number is, and what may be done with it. */
export class Devices {
  readonly #agents: Agents;
  readonly #phones: ReadonlySet<string>;
  readonly #ports: ReadonlySet<string>;
  readonly #applications: Map<string, ApplicationSetup>;
  readonly #network: NetworkSetup;
  readonly #outOfService = new Set<string>();

  constructor(site: SiteSetup, agents: Agents) {
    this.#agents = agents;
    this.#phones = new Set(site.phones);
    this.#ports = new Set(site.portGroups.flatMap(({ ports }) => ports));
    this.#applications = new Map(site.applications.map((application) => [application.trigger, application]));
    this.#network = site.network;
  }

  kindOf(number: string): DeviceKind {
    if (this.#applications.has(number)) return 'trigger';
    if (this.#ports.has(number)) return 'ctiPort';
    if (this.#agents.assignedTo(number) !== undefined) return 'agentPhone';
    if (this.#phones.has(number)) return 'phone';
    if (INSIDE.test(number) || number === '') return 'nothing';
    return 'outside';
  }

  /** The value of Table 189 for a number; an agent's phone counts as such while the agent is logged in. */
  typeOf(number: string): number {
    if (number === '' || number === 'Unknown') return DeviceType.DEVID_NONE;
    if (this.#applications.has(number)) return DeviceType.DEVID_ROUTE_POINT;
    if (this.#ports.has(number)) return DeviceType.DEVID_CTI_PORT;
    if (this.#agents.at(number) !== undefined) return DeviceType.DEVID_AGENT_DEVICE;
    return DeviceType.DEVID_DEVICE_IDENTIFIER;
  }

  /** Unified CCX has events of triggers, ports, and phones at which an agent is logged in (chapter 6). */
  isMonitored(number: string): boolean {
    return this.#ports.has(number) || this.#applications.has(number) || this.#agents.at(number) !== undefined;
  }

  /** A device that requests may name. */
  isKnown(number: string): boolean {
    const kind = this.kindOf(number);
    return kind !== 'nothing' && kind !== 'outside';
  }

  isDiallable(number: string): boolean {
    return DIALLABLE.test(number);
  }

  isBusyOutside(number: string): boolean {
    return this.#network.busy.includes(number);
  }

  /** Nothing answers there: no such number inside, or an unobtainable one outside. */
  isUnobtainable(number: string): boolean {
    return (
      this.kindOf(number) === 'nothing' ||
      this.#network.unobtainable.includes(number) ||
      this.#outOfService.has(number)
    );
  }

  application(trigger: string): ApplicationSetup | undefined {
    return this.#applications.get(trigger);
  }

  setApplication(application: ApplicationSetup): void {
    this.#applications.set(application.trigger, application);
  }

  removeApplication(application: ApplicationSetup): void {
    this.#applications.delete(application.trigger);
  }

  inService(number: string): boolean {
    return !this.#outOfService.has(number);
  }

  /** Returns whether that changed anything. */
  setInService(number: string, inService: boolean): boolean {
    const changed = this.#outOfService.has(number) === inService;
    if (inService) this.#outOfService.delete(number);
    else this.#outOfService.add(number);
    return changed;
  }
}
