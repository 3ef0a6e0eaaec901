import { COUNTRIES_WITH_LINES } from "@evenkeel/content/helplines/countries";
import { describe, expect, it } from "vitest";
import { channelLink } from "./channel-link.ts";
import { COUNTRIES } from "./countries.ts";
import { emergencyNumber, linesIn } from "./directory.ts";

describe("lines without a connection", () => {
  it("knows the emergency number of a place", () => {
    expect(COUNTRIES_WITH_LINES.length).toBeGreaterThan(20);
    expect(["US", "GB", "ES", "MX"].map(emergencyNumber)).toEqual(["911", "999", "112", "911"]);
  });
  it("can be called, texted or opened: every channel of every line is a link", () => {
    const dead = COUNTRIES_WITH_LINES.flatMap((country) => linesIn(country))
      .flatMap((line) =>
        line.channels.map((channel) => ({ line: line.name, channel, link: channelLink(channel) })),
      )
      .filter(({ link }) => link === null);
    expect(dead).toEqual([]);
  });
  it("offers every such country in the list to choose from", () => {
    expect(COUNTRIES_WITH_LINES.filter((country) => !COUNTRIES.includes(country))).toEqual([]);
    expect(new Set(COUNTRIES).size).toBe(COUNTRIES.length);
    expect(COUNTRIES).toHaveLength(249);
  });
  it("gives none for a place that is not known or not said", () => {
    expect(linesIn("AQ")).toEqual([]);
    expect(linesIn(null)).toEqual([]);
    expect(emergencyNumber(null)).toBeNull();
  });
});
