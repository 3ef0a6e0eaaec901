import { house } from "./0001-house.ts";
import { feelings } from "./0002-feelings.ts";
import type { Migration } from "./migration.ts";

/** Every step of the schema, in order. */
export const migrations: readonly Migration[] = [house, feelings];
