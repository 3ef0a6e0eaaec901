import { parseArgs } from "node:util";
import { runCommand } from "@evenkeel/server/run-command";
import { startFailure } from "@evenkeel/server/start-failure";
import { z } from "zod";

const created = z.object({ token: z.string() });

const run = async (): Promise<void> => {
  const { values } = parseArgs({ options: { label: { type: "string", default: "made in the terminal" } } });
  const { token } = created.parse(
    await runCommand("token create", values, (text) => void process.stderr.write(`${text}\n`)),
  );
  process.stdout.write(`${token}\n`);
};

run().then(
  () => process.exit(0),
  (error: unknown) => {
    process.stderr.write(`${startFailure(error)}\n`);
    process.exit(1);
  },
);
