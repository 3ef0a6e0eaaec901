import type { ColumnType } from "kysely";

type At = ColumnType<Date, Date | string, Date | string>;

/** Tables of migrations 0006 and 0007. */
export interface PlacesSchema {
  disclosure: { member_id: string; disclosure_id: string; reply_id: string; rules: string; at: At };
  model_reading: { model: string; day: ColumnType<Date, string, string>; measure: string; count: number };
  helpline_correction: {
    country: string;
    name: string;
    body: ColumnType<unknown, string | null, string | null>;
    set_by: string;
    at: At;
  };
}
