import { once } from "node:events";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openOutbound } from "./outbound.ts";

const post = (url: string) => ({
  url,
  headers: { "content-type": "text/plain" },
  body: Buffer.from("words"),
});

describe("what leaves the server", () => {
  let server: Server;
  let origin = "";
  const came: string[] = [];
  beforeAll(async () => {
    server = createServer((request, response) => {
      came.push(request.url ?? "");
      if (request.url === "/silent") return;
      if (request.url === "/moved") response.writeHead(302, { location: "/elsewhere" }).end();
      else response.writeHead(429, { "retry-after": "7" }).end("much text".repeat(10_000));
    });
    server.listen(0, "127.0.0.1");
    await once(server, "listening");
    origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });

  it("reaches this machine where the operator allows it, and says what was answered", async () => {
    const outbound = openOutbound({ privateNetwork: true });
    expect(await outbound.post(post(`${origin}/a`))).toEqual({
      ...{ kind: "answered", status: 429, retryAfterSeconds: 7 },
    });
  });
  it("does not follow where an answer points", async () => {
    const outbound = openOutbound({ privateNetwork: true });
    expect(await outbound.post(post(`${origin}/moved`))).toMatchObject({ kind: "answered", status: 302 });
    expect(came).not.toContain("/elsewhere");
  });
  it("gives up on someone who does not answer", async () => {
    const outbound = openOutbound({ privateNetwork: true, waitMs: 50 });
    expect(await outbound.post(post(`${origin}/silent`))).toEqual({ kind: "failed", problem: "timed-out" });
  });
  it("says that nobody is there", async () => {
    const outbound = openOutbound({ privateNetwork: true });
    expect(await outbound.post(post("http://127.0.0.1:1/"))).toEqual({
      kind: "failed",
      problem: "unreachable",
    });
  });
  it.each([
    ["this machine", ["127.0.0.1"]],
    ["a private network beside a public address", ["93.184.215.14", "10.0.0.1"]],
    ["nothing", []],
  ])("refuses a name that turns out to lead to %s, at the moment of use", async (_where, addresses) => {
    const outbound = openOutbound({
      privateNetwork: false,
      lookUp: (_name, answer) =>
        answer(
          null,
          addresses.map((address) => ({ address, family: 4 })),
        ),
    });
    expect(outbound.allows("https://pager.example/a")).toBe(true);
    expect(await outbound.post(post("https://pager.example/a"))).toEqual({
      ...{ kind: "failed", problem: "address-not-allowed" },
    });
  });
  it.each([
    "http://example.org/",
    "https://127.0.0.1/",
    "https://[::1]/",
    "https://u:p@example.org/",
    "file:///a",
    "no",
  ])("refuses %s without the operator's word", async (url) => {
    const outbound = openOutbound({ privateNetwork: false });
    expect(outbound.allows(url)).toBe(false);
    expect(await outbound.post(post(url))).toEqual({ kind: "failed", problem: "address-not-allowed" });
  });
  it("takes plain http to this machine alone, also with the operator's word", () => {
    const outbound = openOutbound({ privateNetwork: true });
    expect(outbound.allows("http://localhost:8080/a")).toBe(true);
    expect(outbound.allows("http://10.0.0.2/a")).toBe(false);
    expect(outbound.allows("https://10.0.0.2/a")).toBe(true);
  });
});
