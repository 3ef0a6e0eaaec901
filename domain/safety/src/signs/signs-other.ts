import { type SignRule, sign } from "./sign.ts";

const NOT_SKIN =
  "hair|grass|class|school|work|hours?|pay|paper cut|cooking|kitchen|onion\\w*|shaving|shaved|finger|thumb|accident\\w*|rose|bush|thorns?|cat|wood|saw|glass(?:es)?|cake|bread|carbs?|sugar|contact|ties|corner|line|pelo|unas|luz|agua|clase|cocin\\w*|cebolla|dedo|papel|rasur\\w*|llamada|relacion|pastel|azucar";

/** Harm done to the body without a wish to die, a mind under strain, a birth: as people let it show, in both languages. */
export const SIGNS_OTHER: readonly SignRule[] = [
  sign(
    "en-hurt-again",
    "self-harm",
    0.65,
    [
      "(?:i|ive|and|then|just|was) (?:\\w+ ){0,3}(?:cut|cutting|burned|burning|carved|scratched|hit) (?:\\w+ ){0,2}(?:myself|my (?:arms?|legs?|thighs?|wrists?|stomach|skin|hips?)|again|last night|yesterday|today)|(?:relapsed|slipped) (?:\\w+ ){0,3}(?:and )?(?:cut|cutting|with (?:the )?(?:cutting|self ?harm|razors?|blades?))|(?:fresh|new) (?:cuts|marks|burns)(?: \\w+){0,3}|(?:saw|sees?|seen|noticed|asked about) (?:\\w+ ){0,2}(?:my )?(?:cuts|marks|sleeves|bandages?|scars)",
    ],
    { not: NOT_SKIN },
  ),
  sign(
    "es-hurt-again",
    "self-harm",
    0.65,
    [
      "(?:me|volvi a|otra vez me|me volvi a) (?:corte|cortar(?:me)?|cortando|queme|quemarme|rasgune|lastime|lastimarme|hice dano)(?: \\w+){0,4}|(?:vio|vieron|noto) (?:las |mis )?(?:mangas|marcas|cortes|cicatrices|vendas)|(?:cortes|marcas) (?:nuev[oa]s|frescas)",
      "otra vez|volvi|brazos?|piernas?|muslos?|munecas?|mangas|marcas|cortes|cicatrices|vendas|a proposito|anoche|ayer",
    ],
    { not: `${NOT_SKIN}|comal|plancha|vaso|lata|fleco|hij[oa]|cuchillo de cocina|rosal` },
  ),
  sign(
    "en-hears-name",
    "psychosis",
    0.65,
    [
      "hear(?:s|ing|d)? (?:em|them|people|someone|somebody|strangers|neighbou?rs|voices|it) (?:\\w+ ){0,2}(?:say\\w*|call\\w*|whisper\\w*) my name|(?:people|neighbou?rs|strangers|everyone|they|cars) (?:\\w+ ){0,6}(?:keep knowing|know (?:things|stuff) (?:about me|i|they)|know my thoughts|are in on it|send(?:ing)? (?:me )?(?:signs|signals|messages)|follow\\w* me (?:home|everywhere))",
    ],
    {
      not: "coworkers?|colleagues?|boss|class|school|my (?:mom|dad|sister|brother|friends?|kids?)|online|instagram|tiktok|twitter|facebook|small town|gossip",
    },
  ),
  sign(
    "es-hears-name",
    "psychosis",
    0.65,
    [
      "(?:oigo|escucho) (?:que )?(?:\\w+ ){0,2}(?:dicen|llaman|susurran|gritan) mi nombre|(?:la gente|los vecinos|todos|ellos|los carros) (?:\\w+ ){0,5}(?:saben (?:cosas|lo que pienso|todo de mi)|me mandan senales|estan de acuerdo contra mi|me (?:vigilan|siguen))",
    ],
    { not: "trabajo|escuela|jef[ea]|redes|instagram|facebook|chisme\\w*" },
  ),
  sign(
    "en-better-with-another",
    "burdensomeness",
    0.6,
    [
      "(?:they|shed|hed|theyd|she|he|the (?:baby|kids)|my (?:baby|kids|son|daughter|husband|wife|family)|both|everyone) (?:\\w+ ){0,2}(?:would|d|could|will|might)? ?(?:\\w+ ){0,2}(?:be|do|sleep|grow up) (?:\\w+ ){0,2}(?:calmer|better|happier|safer|fine|easier|more loved) with (?:\\w+ ){0,3}(?:mother|mom|mum|dad|father|else|another|other|sister|grand\\w+|parents|law|anyone|someone)|theyd both be (?:\\w+ )?(?:calmer|better|happier)",
    ],
    { not: "for the weekend|tonight only|school|daycare|tutor|teacher" },
  ),
  sign("es-better-with-another", "burdensomeness", 0.6, [
    "(?:estarian?|estaria|creceria|viviria|dormiria)n? (?:\\w+ ){0,3}(?:mejor|mas (?:tranquil\\w+|felices|segur\\w+|querid\\w+)) con (?:mi |su |otra |otro |la |el )?(?:suegra|mama|madre|papa|hermana|abuel[oa]|persona|alguien|cualquiera|otr[oa])",
  ]),
  sign(
    "en-after-birth",
    "postpartum",
    0.6,
    [
      "baby|newborn|weeks? old|postpartum|gave birth|since (?:the birth|she was born|he was born)|(?:is|shes|hes) (?:\\w+ )?weeks",
      "better off (?:with|without)|calmer with|better with (?!sleep)|dont feel (?:anything (?:for|when)|like (?:her|his|a|their) m\\w+)|no bond|not (?:her|his|a good) m\\w+",
      "i|me|my|we",
    ],
    {
      wide: true,
      not: "my (?:sister|friend|cousin|neighbou?r)s? (?:baby|newborn)|baby (?:wont stop|keeps|is|was) crying|cat|puppy",
    },
  ),
  sign(
    "es-after-birth",
    "postpartum",
    0.6,
    [
      "bebe|recien nacid[oa]|di a luz|posparto|(?:tiene|cumplio) (?:\\w+ )?(?:semanas|meses)",
      "mejor (?:con|sin)|no siento nada (?:por|cuando)|me arrepiento|no soy buena m\\w+",
      "yo|me|mi|lloro|siento|soy",
    ],
    { wide: true, not: "el bebe de mi \\w+|la bebe de mi \\w+|gat[oa]|cachorr[oa]" },
  ),
  sign("en-no-hotline", "wish-to-be-dead", 0.5, [
    "(?:dont|do not|no need to|please dont|not) (?:\\w+ ){0,2}(?:give|send|hand|throw|read|push|tell|want) (?:me )?(?:\\w+ ){0,3}(?:hotlines?|suicide lines?|988|crisis lines?)|no (?:hotlines?|988|crisis lines?)",
  ]),
  sign("es-no-hotline", "wish-to-be-dead", 0.5, [
    "(?:no me (?:des|mandes|pases|salgas con)|sin|nada de) (?:\\w+ ){0,3}(?:lineas?|numeros? de (?:ayuda|crisis)|telefonos? de (?:ayuda|crisis))",
  ]),
];
