import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { strFromU8, unzipSync } from "fflate";
import { z } from "zod";
import { expect, expectAccessible, test } from "../journey.ts";
import { begin, keepWithEmail, newEmail, say, signIn, write } from "../steps.ts";

const manifest = z.object({
  files: z.array(z.object({ name: z.string(), bytes: z.number(), sha256: z.string() })).min(5),
});

test("consent for the companion is taken back and given again: a message waits for the yes", async ({
  page,
}) => {
  await begin(page);
  await say(page, "good evening");
  await page.goto("/you/consent");
  const companion = page.getByRole("switch", { name: "The companion" });
  await companion.click();
  await expect(page.getByText("Off: The companion")).toBeVisible();
  await page.goto("/talk");
  await write(page, "may i still talk");
  await expect(page.getByRole("heading", { name: "May Evenkeel read what you write?" })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole("button", { name: "Yes, read and answer" }).click();
  await expect(page.getByRole("button", { name: "About this reply" })).toHaveCount(2, { timeout: 20_000 });
  await page.goto("/you/consent");
  await expect(companion).toBeChecked();
});

test("everything can be taken along in a file whose checksums hold, then deleted with a receipt", async ({
  page,
}) => {
  await begin(page);
  await say(page, "the fig tree has three leaves");
  await page.goto("/check-in");
  await page.getByRole("radio", { name: "even", exact: true }).click();
  await page.getByRole("button", { name: "Done" }).click();
  await expect(page.getByText(/Kept: even/).first()).toBeVisible();
  const email = newEmail();
  await keepWithEmail(page, email);

  await page.goto("/you/data");
  const arriving = page.waitForEvent("download");
  await page.getByRole("button", { name: "Make the file" }).click();
  const files = unzipSync(new Uint8Array(readFileSync(await (await arriving).path())));
  const listed = manifest.parse(JSON.parse(strFromU8(files["manifest.json"] ?? new Uint8Array()))).files;
  for (const { name, bytes, sha256 } of listed) {
    const content = files[name] ?? new Uint8Array();
    expect(content.length, name).toBe(bytes);
    expect(createHash("sha256").update(content).digest("hex"), name).toBe(sha256);
  }
  const holding = listed.filter(({ name }) =>
    strFromU8(files[name] ?? new Uint8Array()).includes("the fig tree has three leaves"),
  );
  expect(holding.map(({ name }) => name)).toEqual(expect.arrayContaining(["record.html"]));
  expect(holding.length, "readable and as data").toBeGreaterThan(1);

  await page.getByRole("button", { name: "Delete everything", exact: true }).click();
  const sheet = page.getByRole("dialog");
  await sheet.getByRole("textbox").fill("delete everything");
  await expectAccessible(page, ["light"]);
  await sheet.getByRole("button", { name: "Delete everything now" }).click();
  await expect(page.getByText("Receipt", { exact: true })).toBeVisible();
  await expect(page.getByText("Messages", { exact: true })).toBeVisible();
  await expectAccessible(page, ["dark"]);
  expect((await page.request.get("/api/conversations")).status()).toBe(401);
  await signIn(page, email);
  await expect(page.getByText(/do not fit together/)).toBeVisible();
});

test("someone of 13 to 15 is told of adults at home and at school, and of lines for the young first", async ({
  page,
}) => {
  await begin(page, "13 to 15");
  await page.getByRole("link", { name: "Help now" }).click();
  await expect(
    page.getByText(/A parent or guardian, or a teacher, counsellor or nurse at school/),
  ).toBeVisible();
  await expectAccessible(page, ["light"]);
  await page.goto("/you/consent");
  await expect(page.getByRole("switch", { name: "The companion" })).toBeChecked();
});
