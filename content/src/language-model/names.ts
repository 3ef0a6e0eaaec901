/** Places people name without a capital: countries, states, large cities; lower case, one or two words. */
export const PLACES: ReadonlySet<string> = new Set(
  `afghanistan albania algeria argentina armenia australia austria bangladesh belgium bolivia brazil brasil bulgaria canada chile china
colombia croatia cuba denmark ecuador egypt england ethiopia finland france germany ghana greece guatemala haiti honduras hungary iceland
india indonesia iran iraq ireland israel italy jamaica japan kenya lebanon malaysia mexico méxico morocco nepal netherlands nicaragua
nigeria norway pakistan palestine panama panamá paraguay peru perú philippines poland portugal romania russia scotland senegal serbia
singapore slovakia slovenia somalia spain españa sudan sweden switzerland syria taiwan tanzania thailand tunisia uganda ukraine uruguay
venezuela vietnam wales zambia zimbabwe
alabama alaska arizona arkansas california colorado connecticut delaware florida hawaii idaho illinois indiana iowa kansas kentucky
louisiana maryland massachusetts michigan minnesota mississippi missouri montana nebraska nevada ohio oklahoma oregon pennsylvania
tennessee texas utah vermont virginia wisconsin wyoming
amsterdam athens atlanta auckland austin baltimore bangkok barcelona beijing belfast berlin birmingham bogotá bogota boston brisbane
bristol brooklyn brussels cairo calgary cardiff caracas chicago cleveland copenhagen dallas delhi denver detroit dublin edinburgh
frankfurt glasgow guadalajara hamburg helsinki houston istanbul jakarta johannesburg karachi lagos leeds lima lisbon liverpool london
londres madrid manchester manila medellín medellin melbourne miami milan minneapolis monterrey montreal moscow mumbai munich nairobi
oakland orlando oslo ottawa oxford paris perth philadelphia phoenix pittsburgh portland prague quito rome sacramento seattle seoul
seville sevilla shanghai sheffield stockholm sydney tampa tokyo toronto valencia vancouver vienna warsaw zaragoza zurich málaga malaga
bilbao murcia`
    .split(/\s+/)
    .concat([
      ...[
        "new york",
        "new jersey",
        "new mexico",
        "new zealand",
        "north carolina",
        "south carolina",
        "north dakota",
      ],
      ...[
        "south dakota",
        "west virginia",
        "rhode island",
        "los angeles",
        "san francisco",
        "san diego",
        "san antonio",
      ],
      ...["las vegas", "hong kong", "south africa", "south korea", "saudi arabia", "sri lanka", "costa rica"],
      ...[
        "el salvador",
        "puerto rico",
        "buenos aires",
        "santo domingo",
        "cape town",
        "tel aviv",
        "abu dhabi",
      ],
      ...[
        "são paulo",
        "sao paulo",
        "rio janeiro",
        "san josé",
        "san juan",
        "ciudad méxico",
        "la paz",
        "quezon city",
      ],
    ]),
);

/** Written with a capital and telling nothing of anybody; lower case. */
export const PLAIN_CAPITALS: ReadonlySet<string> = new Set(
  `i i'm i've i'd i'll i’m i’ve i’d i’ll monday tuesday wednesday thursday friday saturday sunday january february march april june july
august september october november december christmas easter thanksgiving ramadan hanukkah new year english spanish god jesus dios
evenkeel ai ia ok okay tv gp er icu hr adhd ocd ptsd cptsd cbt dbt act bpd gad pms ivf phd dr mr mrs ms sr sra mum mom dad mama papa
mamá papá mami papi grandma grandpa nan granny abuela abuelo aunt uncle tía tío doctor internet instagram tiktok facebook whatsapp
youtube google netflix zoom covid lol omg wtf idk tbh toc tdah tept lunes martes miércoles jueves viernes sábado domingo navidad
enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre`.split(/\s+/),
);
