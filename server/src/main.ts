import { v7 as uuidv7 } from "uuid";
import { openAccounts } from "./adapters/accounts/accounts.ts";
import { backupCommand } from "./adapters/backup/backup-command.ts";
import { openControl } from "./adapters/control/control.ts";
import { accountsDialect } from "./adapters/database/accounts-dialect.ts";
import { openDatabase } from "./adapters/database/open-database.ts";
import { openLanguageModel } from "./adapters/language-model/open-language-model.ts";
import { openMailer } from "./adapters/mail/smtp-mailer.ts";
import { openTranscriber } from "./adapters/transcription/open-transcriber.ts";
import { openWhisperFolder } from "./adapters/transcription/whisper-folder.ts";
import { loadMasterKey } from "./adapters/vault/master-key.ts";
import { openVault } from "./adapters/vault/open-vault.ts";
import { buildApp } from "./app.ts";
import { readConfig } from "./config.ts";
import type { Deps } from "./deps.ts";
import { inProcessEvents } from "./events.ts";
import { builtInEngine, warmUp } from "./features/conversation/engine.ts";
import { openDirectory } from "./features/help/directory.ts";
import { operatorCommands } from "./features/operations/commands.ts";
import { features } from "./features.ts";
import { listen } from "./http/listen.ts";
import { createLog } from "./http/request-log.ts";
import { closeOnSignals, openShutdown } from "./shutdown.ts";
import { startFailure } from "./start-failure.ts";
import { startSteps } from "./start-steps.ts";
import { VERSION } from "./version.ts";

const print = (line: string): void => void process.stdout.write(`${line}\n`);
const printFailure = (line: string): void => void process.stderr.write(`${line}\n`);
const shutdown = openShutdown(printFailure);

const start = async (): Promise<void> => {
  const began = Date.now();
  const steps = startSteps(print);
  steps.say(`Evenkeel ${VERSION}`);
  closeOnSignals(shutdown, print);

  const config = readConfig(process.env);
  const log = createLog(config.logLevel);
  const now = () => new Date();
  const newId = () => uuidv7();
  const events = inProcessEvents();
  const mail = openMailer(config.smtpUrl, config.mailFrom);

  const db = await steps.run("Database", (onProgress) => openDatabase({ ...config, onProgress }));
  shutdown.onClose("database", () => db.close());

  const vault = await steps.run("Keys", async () =>
    openVault(db, await loadMasterKey({ home: config.home })),
  );
  const accounts = await steps.run("Accounts", () =>
    openAccounts({
      ...{ config, db, vault, mail, events, now, newId },
      dialect: accountsDialect(db),
      log: (level, message) => log[level](message),
    }),
  );
  shutdown.onClose("letters on their way", () => accounts.settled());
  const directory = await openDirectory(db, config.origin, now);
  const deps: Deps = {
    config,
    db,
    vault,
    mail,
    events,
    directory,
    auth: accounts.authentication,
    accounts,
    languageModel:
      config.languageModel === undefined ? null : openLanguageModel(config.languageModel, Date.now),
    transcriber: config.transcription === undefined ? null : openTranscriber(config.transcription, Date.now),
    whisper: config.whisperFolder === undefined ? null : openWhisperFolder(config.whisperFolder),
    now,
    newId,
  };

  const app = await steps.run("Features", () => buildApp(deps, features, { log }));
  shutdown.onClose("server", () => app.close());

  const control = await openControl(config.home);
  shutdown.onClose("control socket", () => control.close());
  operatorCommands(control, deps);
  control.onCommand("backup", backupCommand(db, config.home));

  await steps.run("Listening", () => listen(app, config));
  setImmediate(() => warmUp(builtInEngine));
  steps.say(`Ready in ${((Date.now() - began) / 1000).toFixed(1)} s: open ${config.origin}`);
};

start().catch(async (error: unknown) => {
  printFailure(startFailure(error));
  await shutdown.close();
  process.exit(1);
});
