import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { runRestore } from "@evenkeel/server/adapters/backup/run-restore";
import { loadMasterKey, MasterKeyRefused } from "@evenkeel/server/adapters/vault/master-key";
import { readConfig } from "@evenkeel/server/config";
import { startFailure } from "@evenkeel/server/start-failure";

const USAGE = `npm run restore -- <file.data.backup> [--keys <file.keys.backup>]
  puts a backup into an empty database: a new EVENKEEL_HOME, or a new database in DATABASE_URL
`;

const say = (text: string): void => void process.stdout.write(`${text}\n`);
const sayAside = (text: string): void => void process.stderr.write(`${text}\n`);

const run = async (): Promise<number> => {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: { keys: { type: "string" } },
  });
  const [file, ...more] = positionals;
  if (file === undefined || more.length > 0) {
    sayAside(USAGE);
    return 2;
  }
  const config = readConfig(process.env);
  const master = await loadMasterKey({ home: config.home });
  if (master.keep !== undefined) {
    throw new MasterKeyRefused(
      `There is no master key at ${master.origin}. Set EVENKEEL_MASTER_KEY, or EVENKEEL_MASTER_KEY_FILE, to the key that was in use when the backup was made.`,
    );
  }
  const done = await runRestore({
    dataFile: resolve(file),
    keysFile: values.keys === undefined ? undefined : resolve(values.keys),
    masterKey: master.key,
    database: { home: config.home, databaseUrl: config.databaseUrl },
    onProgress: sayAside,
  });
  say(`${done.rows} rows of the backup made at ${done.madeAt} are in the database, and counted.`);
  if (done.erasedMembers > 0) {
    say(
      `${done.erasedMembers} members have no key in the key backup: they were deleted after this backup, and their ${done.erasedRows} rows stayed out.`,
    );
  }
  return 0;
};

run().then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    sayAside(startFailure(error));
    process.exitCode = 1;
  },
);
