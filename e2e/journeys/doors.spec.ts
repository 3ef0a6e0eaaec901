import { expect, expectAccessible, test } from "../journey.ts";
import { terminal } from "../terminal.ts";

test("the API is described in one document and on a page that can be read", async ({ page }) => {
  const document = await (await page.request.get("/openapi.json")).json();
  expect(document.openapi).toMatch(/^3\.1/);
  expect(Object.keys(document.paths)).toEqual(
    expect.arrayContaining(["/api/conversations/{id}/messages", "/v1/chat/completions"]),
  );
  await page.goto("/docs");
  await expect(page.getByText("/v1/chat/completions").first()).toBeVisible();
  await expectAccessible(page);
});

test("a program talks through chat completions with a token from the terminal, whole or as a stream", async ({
  request,
  evenkeel,
}) => {
  test.setTimeout(90_000);
  const messages = [{ role: "user", content: "i cannot sleep before the exam" }];
  const ask = (headers: Record<string, string>, stream: boolean) =>
    request.post("/v1/chat/completions", { headers, data: { model: "evenkeel", messages, stream } });
  expect((await ask({}, false)).status()).toBe(401);
  expect((await ask({ authorization: "Bearer not-a-token" }, false)).status()).toBe(401);

  const token = await terminal(evenkeel, "token");
  expect(token).toMatch(/^\S{20,}$/);
  const whole = await ask({ authorization: `Bearer ${token}` }, false);
  expect(whole.status()).toBe(200);
  const answer = await whole.json();
  expect(answer.choices[0].message.content).toContain("an AI");
  expect(answer.choices[0].finish_reason).toBe("stop");

  const stream = await (await ask({ authorization: `Bearer ${token}` }, true)).text();
  const events = stream.split("\n\n").filter((event) => event.startsWith("data: "));
  expect(events.length).toBeGreaterThan(2);
  expect(events.at(-1)).toBe("data: [DONE]");
});
