import { sql } from "kysely";
import type { Trx } from "./access.ts";

export interface Column {
  readonly name: string;
  readonly type: string;
  readonly required: boolean;
  readonly generated: boolean;
}

export interface Table {
  readonly schema: string;
  readonly name: string;
  readonly columns: readonly Column[];
  /** Tables this one refers to, as `schema.name`. */
  readonly refersTo: readonly string[];
  readonly rowSecurity: boolean;
  readonly rowSecurityForced: boolean;
  readonly policies: readonly { readonly name: string; readonly roles: readonly string[] }[];
}

export const fullName = (table: Pick<Table, "schema" | "name">): string => `${table.schema}.${table.name}`;

export const isMemberTable = (table: Table): boolean =>
  table.schema !== "vault" && table.columns.some((column) => column.name === "member_id");

const CATALOGUE = sql<Table>`
  select n.nspname as schema, c.relname as name, c.relrowsecurity as "rowSecurity", c.relforcerowsecurity as "rowSecurityForced",
    (select json_agg(json_build_object('name', a.attname, 'type', format_type(a.atttypid, a.atttypmod),
        'required', a.attnotnull and not a.atthasdef, 'generated', a.attgenerated <> '') order by a.attnum)
      from pg_attribute a where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped) as columns,
    coalesce((select json_agg(distinct fn.nspname || '.' || f.relname) from pg_constraint k join pg_class f on f.oid = k.confrelid
      join pg_namespace fn on fn.oid = f.relnamespace where k.conrelid = c.oid and k.contype = 'f' and f.oid <> c.oid), '[]') as "refersTo",
    coalesce((select json_agg(json_build_object('name', p.polname, 'roles',
        (select json_agg(r.rolname) from pg_roles r where r.oid = any (p.polroles)))) from pg_policy p where p.polrelid = c.oid), '[]') as policies
  from pg_class c join pg_namespace n on n.oid = c.relnamespace
  where c.relkind in ('r', 'p') and n.nspname in ('public', 'auth', 'vault')
    and not (n.nspname = 'public' and c.relname = 'migration')
  order by 1, 2`;

/** Every table of ours as the database itself describes it, those that others refer to first. The journal of
 *  migrations is left out. */
export const readCatalogue = async (trx: Trx): Promise<readonly Table[]> => {
  const { rows } = await CATALOGUE.execute(trx);
  const placed: Table[] = [];
  const waiting = [...rows];
  while (waiting.length > 0) {
    const ready = waiting.findIndex((table) =>
      table.refersTo.every((name) => placed.some((one) => fullName(one) === name)),
    );
    const [next] = waiting.splice(ready, 1);
    if (ready < 0 || next === undefined) throw new Error("Tables refer to each other in a circle.");
    placed.push(next);
  }
  return placed;
};
