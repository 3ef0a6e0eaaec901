import { expect, expectAccessible, test } from "../journey.ts";
import { begin, newEmail, PASSWORD, signIn } from "../steps.ts";
import { terminal } from "../terminal.ts";

test("an operator from the terminal invites a therapist; a member links, shares, and sees who read what", async ({
  page,
  browser,
  evenkeel,
}) => {
  test.setTimeout(150_000);
  const email = newEmail();
  const made = await terminal(evenkeel, "operator", "create", "--email", email, "--name", "Olga");

  const office = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  const operator = await office.newPage();
  await operator.goto(/https?:\/\/\S+/.exec(made)?.[0] ?? "no link was printed");
  await operator.getByLabel("New password").fill(PASSWORD);
  await operator.getByRole("button", { name: "Set password" }).click();
  await expect(operator.getByText(/Your password is set/)).toBeVisible();
  await signIn(operator, email);
  await expect(operator.getByRole("heading", { name: "Who works here" })).toBeVisible();
  await operator.getByRole("button", { name: "Make the link" }).click();
  const invitation = await operator.getByLabel("Invitation link").inputValue();
  await expectAccessible(operator, ["light"]);

  const practice = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  const therapist = await practice.newPage();
  await therapist.goto(invitation);
  await therapist.getByLabel("Your name").fill("Dr Lee");
  await therapist.getByLabel("E-mail").fill(newEmail());
  await therapist.getByLabel("Password", { exact: true }).fill(PASSWORD);
  await expectAccessible(therapist, ["dark"]);
  await therapist.getByRole("button", { name: "Make my account" }).click();
  await therapist.getByRole("link", { name: "Link someone" }).click();
  await therapist.getByRole("button", { name: "Show a code" }).click();
  const code = await therapist
    .getByText("Code", { exact: true })
    .locator("xpath=following-sibling::span[1]")
    .innerText();
  await expectAccessible(therapist, ["light"]);

  await begin(page);
  await page.goto("/check-in");
  await page.getByRole("radio", { name: "low", exact: true }).click();
  await page.getByRole("button", { name: "Done" }).click();
  await page.getByRole("button", { name: "Add words or a note" }).click();
  await page.getByRole("textbox", { name: "Note" }).fill("a grey week");
  await page.getByRole("button", { name: "Save" }).click();
  await page.goto("/you/clinicians");
  await page.getByLabel("Their code").fill(code);
  await page.getByRole("button", { name: "Look it up" }).click();
  await expect(page.getByText("Dr Lee")).toBeVisible();
  await page.getByRole("button", { name: "Yes, link us" }).click();
  await expect(page.getByText("They do not see your check-ins.")).toBeVisible();

  await therapist.goto("/caseload");
  await expect(therapist.getByText("shares nothing")).toBeVisible();
  await page.getByRole("link", { name: "Change this" }).click();
  await page
    .getByRole("switch", { name: "Share check-ins and questionnaires with linked clinicians" })
    .click();
  await expect(page.getByText("On: Share check-ins and questionnaires with linked clinicians")).toBeVisible();

  for (const total of [2, 6]) {
    await page.goto("/measures/phq2/take");
    for (const answer of total === 2
      ? ["Several days", "Several days"]
      : ["Nearly every day", "Nearly every day"]) {
      await page.getByRole("radio", { name: answer }).check();
      await page.getByRole("button", { name: /^(Next|Finish)$/ }).click();
    }
    await expect(page.getByText(`Your answers add up to ${total}, on a scale from 0 to 6.`)).toBeVisible();
  }
  await expect(page.getByText(/Clinicians you linked see your answers and results/)).toBeVisible();

  await therapist.goto("/caseload");
  await expect(therapist.getByText("PHQ-2 6 (+4)")).toBeVisible();
  await therapist.getByRole("link", { name: /No name given/ }).click();
  await expect(therapist.getByText("The answers add up to 6, on a scale from 0 to 6.")).toBeVisible();
  await expect(therapist.getByText("a grey week")).toBeVisible();
  await expectAccessible(therapist);

  await page.goto("/you/access-log");
  await expect(page.getByText("read your check-ins").first()).toBeVisible();
  await expect(page.getByText("read your questionnaires").first()).toBeVisible();
  await expect(page.getByText("Dr Lee").first()).toBeVisible();
  await expectAccessible(page, ["dark"]);

  await page.goto("/you/clinicians");
  await page.getByRole("button", { name: "End: Dr Lee" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "End the link" }).click();
  await expect(page.getByText("Nobody is linked.")).toBeVisible();
  await therapist.reload();
  await expect(therapist.getByText("Nothing is shared here")).toBeVisible();
  await office.close();
  await practice.close();
});
