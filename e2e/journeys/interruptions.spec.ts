import { expect, test } from "../journey.ts";
import { begin, replyTo, said, say, write, writeMuch } from "../steps.ts";

test.use({ serviceWorkers: "allow" });

test("a message written offline waits through a reload, and is sent once and answered once", async ({
  page,
  context,
}) => {
  const missing: string[] = [];
  page.on("response", (response) => {
    if (response.status() === 404) missing.push(response.url());
  });
  await begin(page);
  await say(page, "hello there");
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  await page.reload();
  await context.setOffline(true);
  await write(page, "written on the train");
  await expect(said(page, "written on the train").getByText("Waiting for a connection")).toBeVisible();
  await page.reload();
  await expect(said(page, "written on the train")).toHaveCount(1);

  await context.setOffline(false);
  await expect(replyTo(page, "written on the train")).toBeVisible({ timeout: 30_000 });
  await page.reload();
  await expect(replyTo(page, "written on the train")).toBeVisible();
  await expect(said(page, "written on the train")).toHaveCount(1);
  expect(missing, "nothing is asked for that is not there").toEqual([]);
});

test("the first words can be written offline after a reload, and make no request for what is not there", async ({
  page,
  context,
}) => {
  const missing: string[] = [];
  page.on("response", (response) => {
    if (response.status() === 404) missing.push(response.url());
  });
  await begin(page);
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  await page.reload();
  await context.setOffline(true);
  await write(page, "are you there");
  await context.setOffline(false);
  await expect(replyTo(page, "are you there")).toBeVisible({ timeout: 30_000 });
  expect(missing).toEqual([]);
});

test("when the server is killed in the middle of a turn, the message is there once and is answered after the restart", async ({
  page,
  evenkeel,
}) => {
  test.setTimeout(120_000);
  await begin(page);
  await say(page, "it is late");
  await writeMuch(page);
  await write(page, "these words must not get lost");
  await expect(said(page, "these words must not get lost").getByText(/Waiting|Sending/)).toHaveCount(0);
  await evenkeel.kill();
  await write(page, "and these were written meanwhile");
  await evenkeel.start();
  await expect(replyTo(page, "these words must not get lost")).toBeVisible({ timeout: 60_000 });
  await expect(replyTo(page, "and these were written meanwhile")).toBeVisible({ timeout: 60_000 });
  await page.reload();
  await expect(replyTo(page, "and these were written meanwhile")).toBeVisible({ timeout: 30_000 });
  await expect(said(page, "these words must not get lost")).toHaveCount(1);
  await expect(said(page, "and these were written meanwhile")).toHaveCount(1);
});
