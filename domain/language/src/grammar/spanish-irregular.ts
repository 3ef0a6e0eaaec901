/** Regular verbs; a stem change stands after the colon: "sentir:ie" (with e>i in the past third person for -ir). */
export const SPANISH_VERBS: readonly string[] = `
hablar llorar gritar trabajar estudiar dejar llamar mirar escuchar ayudar esperar necesitar tomar llevar odiar amar
matar cortar lastimar dañar golpear molestar aguantar soportar intentar tratar olvidar arruinar terminar acabar mejorar
empeorar cansar agotar preocupar asustar agobiar estresar enfadar enojar descansar respirar pasar quedar importar
gustar encantar faltar sobrar funcionar cambiar controlar culpar juzgar insultar burlar ignorar abandonar engañar
abusar violar maltratar amenazar obligar pegar criticar comparar rechazar aceptar hablar charlar contar explicar
preguntar contestar responder comer beber vivir sufrir sentir:ie dormir:ue morir:ue perder:ie querer:ie poder:ue
pensar:ie empezar:ie despertar:ie cerrar:ie recordar:ue encontrar:ue contar:ue acostar:ue soñar:ue volver:ue mover:ue
doler:ue mentir:ie pedir:i seguir:i repetir:i vestir:i herir:ie preferir:ie convertir:ie entender:ie defender:ie
jugar:ue costar:ue probar:ue negar:ie temer deber romper correr aprender comprender creer leer vender meter esconder
salir:x subir abrir decidir existir permitir compartir discutir escribir recibir cumplir fallar fracasar lograr
cuidar extrañar besar abrazar tocar jugar:ue buscar llegar pagar entrar bajar sacar tirar caminar viajar casar separar
divorciar mudar despedir:i reprobar:ue aprobar:ue suspender beber fumar vomitar robar pelear luchar rezar confiar
ahogar temblar:ie sudar marear desmayar enfermar curar sanar superar avanzar desaparecer parecer merecer conocer
agradecer crecer nacer amanecer padecer ofrecer obedecer suicidar callar notar pintar cocinar limpiar lavar
desahogar distraer:x relajar calmar tranquilizar animar apoyar acompañar visitar invitar celebrar disfrutar reír:x
sonreír:x bloquear evitar escapar huir:x resistir rendir:i caer:x traer:x valer:x oír:x sobrevivir imaginar dudar suponer:x
fingir:x exagerar quejar enamorar aburrir equivocar decepcionar humillar avergonzar:üe traicionar perdonar castigar`
  .split(/\s+/)
  .filter(Boolean);

export const TENSES = ["present", "preterite", "imperfect", "future", "conditional", "subjunctive"] as const;

/** lemma | present | preterite | imperfect | future stem | subjunctive | gerund | participle; six persons where listed. */
export const SPANISH_IRREGULAR: readonly string[] = [
  "ser|soy eres es somos sois son|fui fuiste fue fuimos fuisteis fueron|era eras era éramos erais eran|ser|sea seas sea seamos seáis sean|siendo|sido",
  "estar|estoy estás está estamos estáis están|estuve estuviste estuvo estuvimos estuvisteis estuvieron||estar|esté estés esté estemos estéis estén|estando|estado",
  "ir|voy vas va vamos vais van|fui fuiste fue fuimos fuisteis fueron|iba ibas iba íbamos ibais iban|ir|vaya vayas vaya vayamos vayáis vayan|yendo|ido",
  "haber|he has ha hemos habéis han|hube hubiste hubo hubimos hubisteis hubieron||habr|haya hayas haya hayamos hayáis hayan|habiendo|habido",
  "tener|tengo tienes tiene tenemos tenéis tienen|tuve tuviste tuvo tuvimos tuvisteis tuvieron||tendr|tenga tengas tenga tengamos tengáis tengan|teniendo|tenido",
  "hacer|hago haces hace hacemos hacéis hacen|hice hiciste hizo hicimos hicisteis hicieron||har|haga hagas haga hagamos hagáis hagan|haciendo|hecho",
  "decir|digo dices dice decimos decís dicen|dije dijiste dijo dijimos dijisteis dijeron||dir|diga digas diga digamos digáis digan|diciendo|dicho",
  "poder|puedo puedes puede podemos podéis pueden|pude pudiste pudo pudimos pudisteis pudieron||podr|pueda puedas pueda podamos podáis puedan|pudiendo|podido",
  "querer|quiero quieres quiere queremos queréis quieren|quise quisiste quiso quisimos quisisteis quisieron||querr|quiera quieras quiera queramos queráis quieran|queriendo|querido",
  "saber|sé sabes sabe sabemos sabéis saben|supe supiste supo supimos supisteis supieron||sabr|sepa sepas sepa sepamos sepáis sepan|sabiendo|sabido",
  "poner|pongo pones pone ponemos ponéis ponen|puse pusiste puso pusimos pusisteis pusieron||pondr|ponga pongas ponga pongamos pongáis pongan|poniendo|puesto",
  "venir|vengo vienes viene venimos venís vienen|vine viniste vino vinimos vinisteis vinieron||vendr|venga vengas venga vengamos vengáis vengan|viniendo|venido",
  "ver|veo ves ve vemos veis ven|vi viste vio vimos visteis vieron|veía veías veía veíamos veíais veían|ver|vea veas vea veamos veáis vean|viendo|visto",
  "dar|doy das da damos dais dan|di diste dio dimos disteis dieron|daba dabas daba dábamos dabais daban|dar|dé des dé demos deis den|dando|dado",
  "salir|salgo sales sale salimos salís salen|salí saliste salió salimos salisteis salieron||saldr|salga salgas salga salgamos salgáis salgan|saliendo|salido",
  "caer|caigo caes cae caemos caéis caen|caí caíste cayó caímos caísteis cayeron||caer|caiga caigas caiga caigamos caigáis caigan|cayendo|caído",
  "traer|traigo traes trae traemos traéis traen|traje trajiste trajo trajimos trajisteis trajeron||traer|traiga traigas traiga traigamos traigáis traigan|trayendo|traído",
  "oír|oigo oyes oye oímos oís oyen|oí oíste oyó oímos oísteis oyeron|oía oías oía oíamos oíais oían|oir|oiga oigas oiga oigamos oigáis oigan|oyendo|oído",
  "valer|valgo vales vale valemos valéis valen|||valdr|valga valgas valga valgamos valgáis valgan||",
  "reír|río ríes ríe reímos reís ríen|reí reíste rio reímos reísteis rieron|reía reías reía reíamos reíais reían|reir|ría rías ría riamos riáis rían|riendo|reído",
  "huir|huyo huyes huye huimos huís huyen|huí huiste huyó huimos huisteis huyeron||huir|huya huyas huya huyamos huyáis huyan|huyendo|huido",
];
