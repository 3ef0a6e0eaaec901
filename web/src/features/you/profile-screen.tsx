import type { Me } from "@evenkeel/contract/account";
import { useMutation, useQuery } from "@tanstack/react-query";
import { type FormEvent, useMemo, useState } from "react";
import { fieldSentence } from "../../api/failure.ts";
import { deviceZone } from "../../i18n/dates.ts";
import { currentLanguage, speak } from "../../i18n/locale.ts";
import { useT } from "../../i18n/use-t.ts";
import { meQuery } from "../../session/me.ts";
import { Button } from "../../ui/button.tsx";
import { Page } from "../../ui/page.tsx";
import { Failed, Loading } from "../../ui/states.tsx";
import { SelectField, TextField } from "../../ui/text-field.tsx";
import { toast } from "../../ui/toast.tsx";
import { countriesIn, zonesWith } from "./countries.ts";
import { Trouble } from "./trouble.tsx";
import { updateMe } from "./you-api.ts";

export const ProfileScreen = () => {
  const t = useT();
  const { data: me, error, refetch } = useQuery(meQuery);
  return (
    <Page title={t("you.profile.title")} back="/you">
      {me ? (
        <Profile me={me} />
      ) : error ? (
        <Failed error={error} onRetry={() => void refetch()} />
      ) : (
        <Loading />
      )}
    </Page>
  );
};

const Profile = ({ me }: { me: Me }) => {
  const t = useT();
  const isMember = me.role === "member";
  const [name, setName] = useState(me.name ?? "");
  const [language, setLanguage] = useState(isMember ? me.language : currentLanguage());
  const [country, setCountry] = useState(me.country ?? "");
  const [zone, setZone] = useState(me.zone);
  const countries = useMemo(() => countriesIn(language), [language]);
  const zones = useMemo(() => zonesWith(me.zone), [me.zone]);
  const here = deviceZone();
  const save = useMutation({
    mutationFn: async () => {
      const called = name.trim();
      await updateMe(
        isMember
          ? { name: called === "" ? null : called, language, country: country === "" ? null : country, zone }
          : { name: called },
      );
      await speak(language, { remember: true });
    },
    onSuccess: () => toast(t("you.profile.saved")),
  });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    save.mutate();
  };
  return (
    <form onSubmit={submit} className="grid gap-5">
      <TextField
        label={t("you.profile.name")}
        hint={t(isMember ? "you.profile.name-hint" : "you.profile.name-hint-staff")}
        error={fieldSentence(save.error, "name")}
        value={name}
        maxLength={80}
        required={!isMember}
        autoComplete="given-name"
        onChange={(event) => setName(event.target.value)}
      />
      <SelectField
        label={t("you.profile.language")}
        value={language}
        onChange={(event) => setLanguage(event.target.value === "es" ? "es" : "en")}
      >
        <option value="en" lang="en">
          English
        </option>
        <option value="es" lang="es">
          Español
        </option>
      </SelectField>
      {isMember ? (
        <>
          <SelectField
            label={t("you.profile.country")}
            hint={t("you.profile.country-hint")}
            value={country}
            autoComplete="country"
            onChange={(event) => setCountry(event.target.value)}
          >
            <option value="">{t("you.profile.country-none")}</option>
            {countries.map(({ code, name: called }) => (
              <option key={code} value={code}>
                {called}
              </option>
            ))}
          </SelectField>
          <SelectField
            label={t("you.profile.zone")}
            hint={t("you.profile.zone-hint")}
            value={zone}
            onChange={(event) => setZone(event.target.value)}
          >
            {zones.map((one) => (
              <option key={one} value={one}>
                {one.replaceAll("_", " ")}
              </option>
            ))}
          </SelectField>
          {zone === here ? null : (
            <Button
              tone="soft"
              size="small"
              className="-mt-2 justify-self-start"
              onClick={() => setZone(here)}
            >
              {t("you.profile.zone-here", { zone: here.replaceAll("_", " ") })}
            </Button>
          )}
        </>
      ) : null}
      <Trouble error={save.error} />
      <Button type="submit" tone="sea" busy={save.isPending}>
        {t("ui.save")}
      </Button>
    </form>
  );
};
