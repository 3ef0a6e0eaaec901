import type { ColumnType } from "kysely";

type At = ColumnType<Date, Date | string, Date | string>;

/** Tables of migrations 0006, 0007 and 0010. */
export interface PlacesSchema {
  disclosure: { member_id: string; disclosure_id: string; reply_id: string; rules: string; at: At };
  model_reading: { model: string; day: ColumnType<Date, string, string>; measure: string; count: number };
  language_model_use: {
    model: string;
    day: ColumnType<Date, string, string>;
    measure: string;
    count: number;
  };
  language_model_setting: {
    setting_id: string;
    off: boolean;
    price_in: ColumnType<string, number, number>;
    price_out: ColumnType<string, number, number>;
    currency: string;
    set_by: string;
    at: At;
  };
  helpline_correction: {
    country: string;
    name: string;
    body: ColumnType<unknown, string | null, string | null>;
    set_by: string;
    at: At;
  };
}
