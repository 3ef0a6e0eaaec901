import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { runInNewContext } from "node:vm";
import { describe, expect, it } from "vitest";

const scriptAt = (name: string): string =>
  readFileSync(fileURLToPath(new URL(`../../../public/${name}`, import.meta.url)), "utf8");
/** Both stand in one service worker. */
const SCRIPTS = [scriptAt("alert-push.js"), scriptAt("reminder-push.js")].join("\n");

interface Shown {
  readonly title: string;
  readonly options: { readonly body: string; readonly tag: string; readonly data: unknown };
}

/** A service worker around the scripts, with what it did. @param status what the server answers. */
const worker = (status = 200) => {
  const listeners: { kind: string; listener: (event: unknown) => void }[] = [];
  const shown: Shown[] = [];
  const asked: { path: string; body: unknown }[] = [];
  const opened: string[] = [];
  const self = {
    location: new URL("https://evenkeel.example/sw.js"),
    addEventListener: (kind: string, listener: (event: unknown) => void) =>
      listeners.push({ kind, listener }),
    registration: {
      showNotification: async (title: string, options: Shown["options"]) =>
        void shown.push({ title, options }),
    },
    clients: { matchAll: async () => [], openWindow: async (link: string) => void opened.push(link) },
  };
  runInNewContext(SCRIPTS, {
    ...{ self, URL, encodeURIComponent, Error, String, JSON },
    fetch: async (path: string, { body }: { body: string }) => {
      asked.push({ path, body: JSON.parse(body) });
      return { ok: status < 400, status };
    },
  });
  const send = async (kind: string, event: Record<string, unknown>): Promise<void> => {
    const work: Promise<unknown>[] = [];
    for (const one of listeners)
      if (one.kind === kind)
        one.listener({ ...event, waitUntil: (given: Promise<unknown>) => work.push(given) });
    await Promise.all(work);
  };
  const tap = (action: string): Promise<void> => {
    const notification = { close: () => undefined, data: shown[0]?.options.data };
    return send("notificationclick", { action, notification });
  };
  return { shown, asked, opened, send, tap };
};

const NOTE = {
  ...{ kind: "reminder", title: "Evenkeel", text: "A note you asked for.", noteId: "n1" },
  ...{ link: "https://evenkeel.example/reminders/n1", actions: [{ action: "later", title: "Later" }] },
};
const pushed = { data: { json: () => NOTE } };

describe("a note that comes to a device", () => {
  it("is shown once, with its few words, and nobody is told that it was", async () => {
    const { shown, asked, send } = worker();
    await send("push", pushed);
    expect(shown).toHaveLength(1);
    expect(shown).toMatchObject([
      { title: "Evenkeel", options: { body: NOTE.text, tag: "n1", actions: NOTE.actions } },
    ]);
    expect(asked).toEqual([]);
  });

  it("opens where it leads when it is tapped", async () => {
    const { opened, send, tap } = worker();
    await send("push", pushed);
    await tap("");
    expect(opened).toEqual(["https://evenkeel.example/reminders/n1"]);
  });

  it("is put off for an hour, or all are paused for a week, without opening anything", async () => {
    const { opened, asked, send, tap } = worker();
    await send("push", pushed);
    await tap("later");
    await tap("pause");
    expect(opened).toEqual([]);
    expect(asked).toEqual([
      { path: "/api/reminders/notes/n1/later", body: { until: "hour" } },
      { path: "/api/reminders/pause", body: { days: 7, noteId: "n1" } },
    ]);
  });

  it("opens the page that does it where the device could not: signed out, or the app locked", async () => {
    const { opened, send, tap } = worker(423);
    await send("push", pushed);
    await tap("later");
    await tap("pause");
    expect(opened).toEqual([
      "https://evenkeel.example/reminders/n1?do=later",
      "https://evenkeel.example/reminders/n1?do=pause",
    ]);
  });

  it("leaves alerts to people on call as they are", async () => {
    const { shown, opened, send, tap } = worker();
    await send("push", { data: { json: () => ({ title: "On-call alert: high", kind: "escalation" }) } });
    expect(shown).toHaveLength(1);
    await tap("");
    expect(opened).toEqual(["https://evenkeel.example/"]);
  });
});
