import type { ChannelRequest } from "@evenkeel/contract/on-call";
import { deviceZone } from "../../i18n/dates.ts";

/** Why alerts cannot be shown by this browser. */
export type PushTrouble = "not-supported" | "not-allowed" | "not-ready";

export class CannotPush extends Error {
  readonly trouble: PushTrouble;
  constructor(trouble: PushTrouble) {
    super(trouble);
    this.trouble = trouble;
  }
}

const READY_MS = 8_000;

const bytesOf = (base64url: string): Uint8Array<ArrayBuffer> => {
  const text = atob(base64url.replaceAll("-", "+").replaceAll("_", "/"));
  return Uint8Array.from(text, (character) => character.charCodeAt(0));
};

/** What the browser calls itself, short enough for a list. */
const deviceName = (): string => {
  const browser =
    /(Firefox|Edg|OPR|SamsungBrowser|CriOS|Chrome|Safari)/.exec(navigator.userAgent)?.[1] ?? "Browser";
  const names: Record<string, string> = {
    Edg: "Edge",
    OPR: "Opera",
    CriOS: "Chrome",
    SamsungBrowser: "Samsung",
  };
  const system = /(Android|iPhone|iPad|Windows|Mac OS X|Linux)/.exec(navigator.userAgent)?.[1] ?? "";
  return [names[browser] ?? browser, system].filter((word) => word !== "").join(", ");
};

const readyWorker = async (): Promise<ServiceWorkerRegistration> => {
  const late = new Promise<never>((_resolve, reject) =>
    setTimeout(() => reject(new CannotPush("not-ready")), READY_MS),
  );
  return Promise.race([navigator.serviceWorker.ready, late]);
};

/** Asks the person and the browser for leave to show alerts here. @throws CannotPush. */
export const subscribeHere = async (
  id: string,
  pushKey: string,
): Promise<Extract<ChannelRequest, { kind: "push" }>> => {
  if (!("serviceWorker" in navigator && "PushManager" in window && "Notification" in window))
    throw new CannotPush("not-supported");
  if ((await Notification.requestPermission()) !== "granted") throw new CannotPush("not-allowed");
  const worker = await readyWorker();
  const made = await worker.pushManager
    .subscribe({ userVisibleOnly: true, applicationServerKey: bytesOf(pushKey) })
    .catch(() => {
      throw new CannotPush("not-ready");
    });
  const { endpoint, keys } = made.toJSON();
  const { p256dh, auth } = keys ?? {};
  if (endpoint === undefined || p256dh === undefined || auth === undefined)
    throw new CannotPush("not-supported");
  return {
    kind: "push",
    id,
    zone: deviceZone(),
    label: deviceName(),
    subscription: { endpoint, keys: { p256dh, auth } },
  };
};
