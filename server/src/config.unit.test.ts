import { resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { BadSetting } from "./bad-setting.ts";
import { readConfig } from "./config.ts";

describe("settings", () => {
  test("without any, the server keeps to this machine", () => {
    expect(readConfig({})).toMatchObject({
      port: 3000,
      host: "127.0.0.1",
      origin: "http://localhost:3000",
      home: resolve("data"),
      databaseUrl: undefined,
      production: false,
      smtpUrl: undefined,
      mailFrom: "Evenkeel <no-reply@localhost>",
      trustProxy: false,
    });
  });
  test("an empty variable counts as one that is not set", () => {
    expect(readConfig({ PORT: " ", DATABASE_URL: "" })).toMatchObject({ port: 3000, databaseUrl: undefined });
  });
  test("the origin loses its path and follows the port when it is not given", () => {
    expect(readConfig({ EVENKEEL_ORIGIN: "https://evenkeel.example/app/" }).origin).toBe(
      "https://evenkeel.example",
    );
    expect(readConfig({ PORT: "4001" }).origin).toBe("http://localhost:4001");
  });
  test.each([
    ["PORT", "80a"],
    ["PORT", "70000"],
    ["EVENKEEL_ORIGIN", "evenkeel.example"],
    ["EVENKEEL_ORIGIN", "ftp://evenkeel.example"],
    ["EVENKEEL_DEFAULT_LOCALE", "fr-FR"],
    ["EVENKEEL_LOG", "loud"],
    ["EVENKEEL_PLACE", "Illinois"],
  ])("%s=%s is refused by name", (name, value) => {
    expect(() => readConfig({ [name]: value })).toThrow(BadSetting);
    expect(() => readConfig({ [name]: value })).toThrow(name);
  });
});
