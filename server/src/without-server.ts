import { v7 as uuidv7 } from "uuid";
import { openAccounts } from "./adapters/accounts/accounts.ts";
import { accountsDialect } from "./adapters/database/accounts-dialect.ts";
import { openDatabase } from "./adapters/database/open-database.ts";
import { openMailer } from "./adapters/mail/smtp-mailer.ts";
import { loadMasterKey } from "./adapters/vault/master-key.ts";
import { openVault } from "./adapters/vault/open-vault.ts";
import type { Config } from "./config.ts";
import type { Deps } from "./deps.ts";
import { inProcessEvents } from "./events.ts";
import { openDirectory } from "./features/help/directory.ts";

/** Opens what the features need, without a server, for one command of the terminal; closes it again. */
export const withoutServer = async <T>(
  config: Config,
  onProgress: (text: string) => void,
  work: (deps: Deps) => Promise<T>,
): Promise<T> => {
  const now = () => new Date();
  const newId = () => uuidv7();
  const events = inProcessEvents();
  const mail = openMailer(config.smtpUrl, config.mailFrom);
  const db = await openDatabase({ ...config, onProgress });
  try {
    const vault = await openVault(db, await loadMasterKey({ home: config.home }));
    const accounts = await openAccounts({
      ...{ config, db, vault, mail, events, now, newId },
      dialect: accountsDialect(db),
      log: (_level, message) => onProgress(message),
    });
    const auth = accounts.authentication;
    const directory = await openDirectory(db, config.origin, now);
    return await work({
      ...{ config, db, vault, mail, events, directory, auth, accounts, now, newId },
      languageModel: null,
      transcriber: null,
      whisper: null,
    });
  } finally {
    await db.close();
  }
};
