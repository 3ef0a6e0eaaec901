import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { runInNewContext } from "node:vm";
import { expect, it } from "vitest";

const script = readFileSync(fileURLToPath(new URL("../../../public/alert-push.js", import.meta.url)), "utf8");

interface Shown {
  readonly title: string;
  readonly options: {
    readonly body: string;
    readonly requireInteraction: boolean;
    readonly data: { link: string };
  };
}

/** A service worker around the script, with what it did. */
const worker = () => {
  const listeners = new Map<string, (event: unknown) => void>();
  const shown: Shown[] = [];
  const told: string[] = [];
  const opened: string[] = [];
  const self = {
    location: new URL("https://evenkeel.example/sw.js"),
    addEventListener: (kind: string, listener: (event: unknown) => void) => listeners.set(kind, listener),
    registration: {
      showNotification: async (title: string, options: Shown["options"]) =>
        void shown.push({ title, options }),
    },
    clients: {
      matchAll: async () => [],
      openWindow: async (link: string) => void opened.push(link),
    },
  };
  runInNewContext(script, {
    self,
    URL,
    encodeURIComponent,
    fetch: async (path: string) => void told.push(path),
  });
  const send = async (kind: string, event: Record<string, unknown>): Promise<void> => {
    let work: Promise<unknown> = Promise.resolve();
    listeners.get(kind)?.({ ...event, waitUntil: (given: Promise<unknown>) => (work = given) });
    await work;
  };
  return { shown, told, opened, send };
};

it("shows an alert until it is dismissed, and tells the server that it did", async () => {
  const { shown, told, send } = worker();
  const alert = { title: "On-call alert: high", text: "Open it.", kind: "escalation" };
  const link = "https://evenkeel.example/on-call/open/1";
  await send("push", { data: { json: () => ({ ...alert, link, deliveryId: "1" }) } });
  expect(shown).toMatchObject([
    { title: "On-call alert: high", options: { body: "Open it.", requireInteraction: true, data: { link } } },
  ]);
  expect(told).toEqual(["/api/on-call/deliveries/1/arrived"]);
});

it("shows something also for what it cannot read, so that nobody misses it", async () => {
  const { shown, told, send } = worker();
  await send("push", { data: null });
  expect(shown).toMatchObject([{ title: "Evenkeel" }]);
  expect(told).toEqual([]);
});

it("opens links of this app alone", async () => {
  const { shown, opened, send } = worker();
  await send("push", { data: { json: () => ({ title: "a", link: "https://elsewhere.example/b" }) } });
  const [first] = shown;
  await send("notificationclick", { notification: { close: () => undefined, data: first?.options.data } });
  expect(opened).toEqual(["https://evenkeel.example"]);
});
