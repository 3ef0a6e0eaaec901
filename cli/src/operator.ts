import { parseArgs } from "node:util";
import { runCommand } from "@evenkeel/server/run-command";
import { startFailure } from "@evenkeel/server/start-failure";
import { z } from "zod";

const USAGE = `npm run operator -- create --email ada@example.org --name "Ada"
  makes an operator and prints a link with which they set their password, once, within a day
npm run operator -- rotate-master-key
  wraps every member's key under a new master key
`;

const created = z.object({ link: z.string(), hours: z.number() });
const rotated = z.object({ keys: z.number(), file: z.string(), oldFile: z.string() });

const say = (text: string): void => void process.stdout.write(`${text}\n`);
const sayAside = (text: string): void => void process.stderr.write(`${text}\n`);

const run = async (): Promise<number> => {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: { email: { type: "string" }, name: { type: "string" } },
  });
  switch (positionals[0]) {
    case "create": {
      const answer = created.parse(await runCommand("operator create", values, sayAside));
      say(`Open this link within ${answer.hours} hours to set the password. It works once:\n${answer.link}`);
      return 0;
    }
    case "rotate-master-key": {
      const answer = rotated.parse(await runCommand("operator rotate-master-key", null, sayAside));
      say(`${answer.keys} keys are wrapped under the new master key in ${answer.file}.`);
      say(
        `Backups of keys made until now open with the old one alone: keep ${answer.oldFile} as long as you keep them.`,
      );
      return 0;
    }
    default:
      sayAside(USAGE);
      return 2;
  }
};

run().then(
  (code) => process.exit(code),
  (error: unknown) => {
    sayAside(startFailure(error));
    process.exit(1);
  },
);
