import { afterEach, describe, expect, it, vi } from "vitest";
import { hereTrouble } from "./here-trouble.ts";

const IPHONE = "Mozilla/5.0 (iPhone; CPU iPhone OS 18_1 like Mac OS X) Safari/604.1";
const IPAD = "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) Version/18.1 Safari/605.1.15";
const ANDROID = "Mozilla/5.0 (Linux; Android 15) Chrome/131.0 Mobile Safari/537.36";

const device = (userAgent: string, able: boolean, permission = "default", maxTouchPoints = 5): void => {
  vi.stubGlobal("navigator", { userAgent, maxTouchPoints, ...(able ? { serviceWorker: {} } : {}) });
  vi.stubGlobal("window", able ? { PushManager: class {}, Notification: class {} } : {});
  vi.stubGlobal("Notification", { permission });
};

describe("what stands in the way of notes on a device", () => {
  afterEach(() => vi.unstubAllGlobals());

  it("is nothing where the browser can show them and was not asked yet", () => {
    device(ANDROID, true);
    expect(hereTrouble(null)).toBeNull();
  });
  it("is a no that was said before, seen without asking again", () => {
    device(ANDROID, true, "denied");
    expect(hereTrouble(null)).toBe("not-allowed");
  });
  it("is what an attempt ended with", () => {
    device(ANDROID, true);
    expect(hereTrouble("not-ready")).toBe("not-ready");
  });
  it("is the home screen on an iPhone and on an iPad, which calls itself a Mac", () => {
    for (const agent of [IPHONE, IPAD]) {
      device(agent, false);
      expect(hereTrouble(null)).toBe("ios");
    }
  });
  it("is the browser itself on anything else that cannot show them", () => {
    device(ANDROID, false);
    expect(hereTrouble(null)).toBe("not-supported");
    device(IPAD, false, "default", 0);
    expect(hereTrouble(null)).toBe("not-supported");
  });
});
