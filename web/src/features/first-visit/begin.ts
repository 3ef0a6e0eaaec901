import { me } from "@evenkeel/contract/account";
import type { AgeBand } from "@evenkeel/contract/basic";
import { paths } from "../../api/paths.ts";
import { queryClient } from "../../api/query-client.ts";
import { ask } from "../../api/request.ts";
import { deviceZone } from "../../i18n/dates.ts";
import { currentLanguage } from "../../i18n/locale.ts";
import { meQuery, rememberMember } from "../../session/me.ts";

/** The one tap: from here on there is a member. @throws Failure `under-age`, and then nothing was stored. */
export const begin = async (ageBand: AgeBand, country: string | null): Promise<void> => {
  const found = await ask(me, paths.begin, {
    method: "POST",
    body: {
      ageBand,
      ...(country === null ? {} : { country }),
      language: currentLanguage(),
      zone: deviceZone(),
    },
  });
  rememberMember(found.memberId);
  queryClient.setQueryData(meQuery.queryKey, found);
};
