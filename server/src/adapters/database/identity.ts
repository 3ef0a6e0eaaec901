/** Who a transaction acts as, for its own length only. Empty ids mean nobody. */
export interface Identity {
  readonly role: `evenkeel_${"member" | "clinician" | "system" | "queue" | "auth" | "vault" | "backup"}`;
  readonly memberId: string;
  readonly actorId: string;
  readonly searchPath: string;
  readonly isolation: "read committed" | "repeatable read";
}

const nobody = { memberId: "", actorId: "", searchPath: "public", isolation: "read committed" } as const;

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
const uuid = (id: string): string => {
  if (!UUID.test(id)) throw new TypeError("An id that is not a UUID was given to the database.");
  return id;
};

export const member = (memberId: string): Identity => ({
  ...nobody,
  role: "evenkeel_member",
  memberId: uuid(memberId),
});
export const clinician = (clinicianId: string): Identity => ({
  ...nobody,
  role: "evenkeel_clinician",
  actorId: uuid(clinicianId),
});
/** The system for one member, or for the queues of all. */
export const system = (memberId: string | null): Identity =>
  memberId === null
    ? { ...nobody, role: "evenkeel_queue" }
    : { ...nobody, role: "evenkeel_system", memberId: uuid(memberId) };
export const accounts: Identity = { ...nobody, role: "evenkeel_auth", searchPath: "auth" };
export const vaultKeeper: Identity = { ...nobody, role: "evenkeel_vault" };
/** Sees one moment of the whole database. */
export const backup: Identity = { ...nobody, role: "evenkeel_backup", isolation: "repeatable read" };
