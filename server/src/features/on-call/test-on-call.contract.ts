import type { Delivery } from "@evenkeel/contract/on-call";
import type { Database } from "../../adapters/database/access.ts";
import { openOutbound } from "../../adapters/outbound/outbound.ts";
import type { Vault } from "../../adapters/vault/vault.ts";
import { features } from "../../features.ts";
import { openTestApp, type TestApp, type TestBrowser } from "../../test-app.contract.ts";
import { newId, staffIn } from "../conversation/test-talk.contract.ts";
import { type AlertLoop, alertLoop } from "./alert-loop.ts";
import { escalationsOf } from "./escalation-alerts.ts";
import { type Letterbox, openLetterbox, openReceiver, type Receiver } from "./receivers.contract.ts";
import { onCallFeature, onCallWith } from "./route.ts";
import { alertTools } from "./tools.ts";

/** A server with a clock of the test's own, that may send to loopback, with someone to send to. */
export interface OnCallTest {
  readonly test: TestApp;
  readonly hook: Receiver;
  readonly letterbox: Letterbox;
  readonly loop: AlertLoop;
  readonly errors: unknown[];
  now(): Date;
  /** Moves the clock on and lets everything happen that is due by then. */
  after(ms: number): Promise<void>;
  staff(role: "on-call" | "operator" | "therapist", name?: string): Promise<Staff>;
  close(): Promise<void>;
}

export interface Staff {
  readonly browser: TestBrowser;
  readonly userId: string;
  readonly name: string;
}

export const openOnCall = async (db: Database, vault: Vault, startsAt: string): Promise<OnCallTest> => {
  let clock = Date.parse(startsAt);
  const now = (): Date => new Date(clock);
  const [hook, letterbox] = [await openReceiver(), await openLetterbox()];
  const outbound = openOutbound({ privateNetwork: true, waitMs: 5_000 });
  const test = await openTestApp(db, vault, {
    features: features.map((feature) => (feature === onCallFeature ? onCallWith(outbound) : feature)),
    config: { smtpUrl: letterbox.smtpUrl },
    now,
  });
  const errors: unknown[] = [];
  const tools = alertTools(test.deps, outbound, () => undefined);
  const loop = alertLoop(tools, escalationsOf(test.deps), (error) => errors.push(error));
  return {
    ...{ test, hook, letterbox, loop, errors, now },
    after: async (ms) => {
      clock += ms;
      await loop.pass();
    },
    staff: async (role, name = `Dr ${role}`) => ({ ...(await staffIn(test, role, name)), name }),
    close: async () => {
      await test.close();
      await hook.close();
      await letterbox.close();
    },
  };
};

/** Gives someone a confirmed webhook, whose path is their name. */
export const withWebhook = async (on: OnCallTest, who: Staff): Promise<{ id: string; secret: string }> => {
  const id = newId();
  const url = `${on.hook.origin}/${who.userId}`;
  const made = await who.browser.send("POST", "/api/on-call/channels", {
    kind: "webhook",
    id,
    label: "",
    url,
  });
  if (made.status !== 201) throw new Error(`${made.status} ${JSON.stringify(made.body)}`);
  await on.after(0);
  const { code } = bodyOf(on.hook, who.userId).at(-1) as { code: string };
  const confirmed = await who.browser.send("POST", `/api/on-call/channels/${id}/confirm`, { code });
  if (confirmed.status !== 200) throw new Error(`${confirmed.status} ${JSON.stringify(confirmed.body)}`);
  return { id, secret: made.body.secret };
};

/** What came to someone's webhook. */
export const bodyOf = (hook: Receiver, userId: string): Record<string, unknown>[] =>
  hook.received
    .filter((one) => one.url === `/${userId}`)
    .map((one) => JSON.parse(one.body.toString()) as Record<string, unknown>);

/** Alerts and drills that came to someone, without codes and tests. */
export const alertsTo = (hook: Receiver, userId: string): Record<string, unknown>[] =>
  bodyOf(hook, userId).filter((one) => one["kind"] === "escalation" || one["kind"] === "drill");

/** Puts someone on call around the clock. */
export const onCallAlways = async (who: Staff, place: number): Promise<void> => {
  const answer = await who.browser.send("PUT", "/api/on-call/patterns", {
    ...{ id: newId(), userId: who.userId, weekdays: [1, 2, 3, 4, 5, 6, 7], place },
    ...{ startsAt: "08:00", endsAt: "08:00", zone: "UTC", fromDay: "2020-01-01", untilDay: null },
  });
  if (answer.status !== 200) throw new Error(`${answer.status} ${JSON.stringify(answer.body)}`);
};

export const deliveryOf = async (who: Staff, deliveryId: string): Promise<Delivery> =>
  (await who.browser.send("GET", `/api/on-call/deliveries/${deliveryId}`)).body as Delivery;
