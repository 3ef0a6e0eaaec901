import type { ReminderSettingsInput, Reminders } from "@evenkeel/contract/reminder";
import type { Database } from "../../adapters/database/access.ts";
import { openOutbound } from "../../adapters/outbound/outbound.ts";
import type { Vault } from "../../adapters/vault/vault.ts";
import { features } from "../../features.ts";
import { beginIn, openTestApp, type TestApp, type TestBrowser } from "../../test-app.contract.ts";
import { newId } from "../conversation/test-talk.contract.ts";
import {
  type Letterbox,
  openLetterbox,
  openReceiver,
  type PushBrowser,
  pushBrowser,
  type Receiver,
} from "../on-call/receivers.contract.ts";
import { type ReminderLoop, reminderLoop } from "./loop.ts";
import { reminderFeature, remindersWith } from "./route.ts";
import { reminderTools } from "./tools.ts";

/** A server with a clock of the test's own, a push service and a mail server on loopback. */
export interface ReminderTest {
  readonly test: TestApp;
  readonly service: Receiver;
  readonly letterbox: Letterbox;
  readonly loop: ReminderLoop;
  readonly errors: unknown[];
  now(): Date;
  /** Sets the clock and lets everything happen that is due then. */
  at(iso: string): Promise<void>;
  /** As a further server process on the same database would. */
  secondLoop(): ReminderLoop;
  member(): Promise<Reminded>;
  close(): Promise<void>;
}

export interface Reminded {
  readonly browser: TestBrowser;
  readonly memberId: string;
  readonly device: PushBrowser;
  readonly wayId: string;
  /** What the device was sent, readable. */
  notes(): Record<string, unknown>[];
  read(): Promise<Reminders>;
  save(over: Partial<ReminderSettingsInput>): Promise<Reminders>;
  /** Switches kinds on, each at this time of every day. */
  on(...kinds: readonly (readonly [keyof ReminderSettingsInput["kinds"], string])[]): Promise<Reminders>;
}

export const EVERY_DAY = [0, 1, 2, 3, 4, 5, 6];

export const openReminders = async (db: Database, vault: Vault, startsAt: string): Promise<ReminderTest> => {
  let clock = Date.parse(startsAt);
  const now = (): Date => new Date(clock);
  const [service, letterbox] = [await openReceiver(), await openLetterbox()];
  const outbound = openOutbound({ privateNetwork: true, waitMs: 5_000 });
  const test = await openTestApp(db, vault, {
    features: features.map((feature) => (feature === reminderFeature ? remindersWith(outbound) : feature)),
    config: { smtpUrl: letterbox.smtpUrl },
    now,
  });
  const errors: unknown[] = [];
  const secondLoop = () =>
    reminderLoop(
      reminderTools(test.deps, outbound, () => undefined),
      (error) => errors.push(error),
    );
  const loop = secondLoop();

  const member = async (): Promise<Reminded> => {
    const { browser, memberId } = await beginIn(test);
    const device = pushBrowser(service);
    const wayId = newId();
    const made = await browser.send("POST", "/api/reminders/ways", {
      ...{ kind: "push", id: wayId, label: "Phone", subscription: device.subscription },
    });
    if (made.status !== 201) throw new Error(`${made.status} ${JSON.stringify(made.body)}`);
    const read = async () => (await browser.send("GET", "/api/reminders")).body as Reminders;
    const save = async (over: Partial<ReminderSettingsInput>): Promise<Reminders> => {
      const { settings } = await read();
      const answer = await browser.send("PUT", "/api/reminders", { ...settings, ...over });
      if (answer.status !== 200) throw new Error(`${answer.status} ${JSON.stringify(answer.body)}`);
      return answer.body;
    };
    return {
      ...{ browser, memberId, device, wayId, read, save },
      notes: () =>
        service.received
          .filter(({ url }) => device.subscription.endpoint.endsWith(url))
          .map(({ body }) => device.read(body)),
      on: async (...kinds) => {
        const { settings } = await read();
        const on = kinds.map(([kind, at]) => [kind, { on: true, at, weekdays: EVERY_DAY }]);
        return save({ kinds: { ...settings.kinds, ...Object.fromEntries(on) } });
      },
    };
  };
  return {
    ...{ test, service, letterbox, loop, errors, now, secondLoop, member },
    at: async (iso) => {
      clock = Date.parse(iso);
      await loop.pass();
    },
    close: async () => {
      await test.close();
      await service.close();
      await letterbox.close();
    },
  };
};
