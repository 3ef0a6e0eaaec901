import { describe, expect, it } from "vitest";
import { projectFiles, read } from "./source-files.ts";

const LOG = "docs/safety-case/hazard-log.md";
const SEVERITIES = ["catastrophic", "major", "moderate", "minor"];

interface Control {
  readonly file: string;
  readonly title: string;
}
interface Hazard {
  readonly id: string;
  readonly text: string;
  readonly controls: readonly Control[];
}

const hazards: readonly Hazard[] = read(LOG)
  .split(/^## /m)
  .slice(1)
  .map((section) => ({
    id: section.slice(0, 4),
    text: section,
    controls: [...section.matchAll(/`([^`]+\.(?:test|spec)\.ts)` › (.+)$/gm)].map(
      ([, file = "", title = ""]) => ({ file, title: title.trim() }),
    ),
  }));

/** Whether a title stands in a file as the beginning or a part of a string. */
const holds = (source: string, title: string): boolean =>
  source.split("\n").some((line) => {
    const at = line.indexOf(title);
    return at > 0 && /["'`]/.test(line.slice(0, at)) && !/^\s*(?:\/\/|\*)/.test(line);
  });

describe("the hazard log", () => {
  const files = new Set(projectFiles());

  it("names hazards, each once, in order", () => {
    expect(hazards.length).toBeGreaterThan(12);
    expect(hazards.map(({ id }) => id)).toEqual(
      hazards.map((_, at) => `H-${String(at + 1).padStart(2, "0")}`),
    );
  });

  it("says of each how grave it is, what causes it, what is left, and what holds", () => {
    for (const { id, text, controls } of hazards) {
      const severity = /^Severity: (\w+)/m.exec(text)?.[1];
      expect(SEVERITIES, id).toContain(severity);
      expect(text, id).toMatch(/Cause: .+ Residual: /);
      expect(controls.length, id).toBeGreaterThan(0);
    }
  });

  it("every test that it names is there", () => {
    const named = hazards.flatMap(({ id, controls }) => controls.map((control) => ({ id, ...control })));
    expect(named.length).toBeGreaterThan(30);
    const gone = named.filter(({ file, title }) => !files.has(file) || !holds(read(file), title));
    expect(gone).toEqual([]);
  });
});
