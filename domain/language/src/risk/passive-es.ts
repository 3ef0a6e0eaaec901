import { type RiskRule, rule } from "./rule.ts";

const DESEO =
  "(?:quiero|quisiera|kisiera|kiero|queria|ojala|deseo|deseando|ganas de|tengo ganas de|como ganas de|me gustaria|rezo|le rezo|rezando|pido|le pido|pidiendo|pidiendole|espero|esperanza de|esperanza|prefiero|wish|i wish|mejor|lo mejor|ruego|suplico|sueno con|seria|que descanso|me encantaria|tendria que|deberia|como quisiera)";

/** Spanish: not wanting to be alive, said round about. */
export const PASSIVE_ES: readonly RiskRule[] = [
  rule(
    "es-pa-god",
    "wish-to-be-dead",
    0.7,
    "(?:dios|diosito|senor|virgen|el cielo|la muerte|la parca|la corriente|alguien) (?:\\w+ ){0,4}(?:me (?:lleve|llevara|recoja|recogiera|saque|llame|llamara|mande llamar)|lleveme|llevame|se acuerde de mi|apague la luz)|(?:pido|ruego|rezo|espero|ojala|que) (?:\\w+ ){0,6}me (?:lleve|llevara|recoja|recogiera|llame)(?! (?:a (?:casa|la|comer|cenar|pasear)|al|mi (?:mama|papa)|el (?:taxi|uber)|por telefono))|lleveme|mi (?:turno|hora)(?= ?[.,]|$| (?:pa|para|de|y))|que no (?:haya|llegue) otr[oa]|no haya otro (?:cumple\\w*|dia|ano)|ya vivi lo que tenia que vivir",
  ),
  rule(
    "es-pa-not-be",
    "wish-to-be-dead",
    0.7,
    `${DESEO} (?:\\w+ ){0,4}(?:no (?:estar|estuviera|ser|existir|haber|despertar\\w*|abrir los ojos|nacer|sentir|seguir|tener que (?:despertar|seguir|volver))|ya no (?:estar|despertar|ser|existir)|desaparecer|esfumarme|desvanecerme|evaporarme|apagarme|dormirme|dejar de (?:ser|existir|estar|respirar|vivir)|ser (?:polvo|humo|nada|aire|una piedra)|(?:wasnt|werent) here|irme con (?:el|ella|ellos)|alcanzarl[oa]|haberme muerto|haber(?:me)? (?:muerto|nacido))(?! (?:de (?:la fiesta|las redes)|unos dias|un rato|temprano|en (?:la oficina|esta clase)|tan (?:cansad|grunon)))|(?:ya )?no (?:kiero|quiero|me apetece|quisiera|me gusta|tengo ganas de|me dan ganas de) (?:\\w+ )?(?:despertar\\w*|seguir(?: (?:estando|aqui|viv\\w+|con (?:esto|la vida)))?|bibir|vivir|estar(?: aqui| entre los vivos| viv\\w)?|existir|abrir los ojos|amanecer|llegar a (?:vieja|viejo|marzo|navidad))(?= ?[.,?]|$| (?:neta|ya|mas|y|asi|hay|porque|pero))`,
    { standsUnderNegation: true },
  ),
  rule(
    "es-pa-indifferent",
    "wish-to-be-dead",
    0.62,
    "(?:me (?:da|dio|daria|es) (?:igual|lo mismo)|no me (?:importa|importaria|importo|asust\\w+)|ni me asuste|no te importe|lo mismo|igual) (?:\\w+ ){0,3}(?:si )?(?:amanezco|despierto|vivo|muero|morir\\w*|me muero|no despierto|me atropella\\w*|se cae|amanecer|vivir)|(?:cruzo|cruce|cruzar|cruzando) (?:\\w+ ){0,3}sin (?:mirar|fijarme|ver)|si (?:manana )?no (?:abro los ojos|despierto|amanezco|vuelvo a despertar)|si (?:viene|pasa) que (?:venga|pase)|si pasa pasa|que (?:me )?(?:caiga|cayera|parta|atropelle|atropellara|choque) (?:\\w+ )?(?:un )?(?:rayo|meteorito|camion|tren|coche|carro|encima)",
    { standsUnderNegation: true },
  ),
  rule(
    "es-pa-ill",
    "wish-to-be-dead",
    0.62,
    `(?:${DESEO}|por que|pq) (?:\\w+ ){0,4}(?:enferm\\w+|cancer|un infarto|accidente|algo serio|me tocara|me hubiera tocado|me toco el|no me hubieran (?:salvado|despertado|revivido)|el corazon (?:se me|se) )|(?:quedan|quedaran|quedaba|quedara) (?:\\w+ )?(?:dos|tres|una|un|pocos|pocas) (?:semanas?|meses|mes|dias) (?:\\w+ )?(?:\\w+ )?(?:gracias|feliz|content\\w|aliviad\\w|descans\\w+)|(?:coraje|rabia|lastima|decepcion) (?:\\w+ ){0,3}(?:haberme salvado|me despertaran|despertar|seguir viv\\w|no era nada|haber sobrevivido)`,
  ),
  rule(
    "es-pa-without-me",
    "burdensomeness",
    0.62,
    "(?:estaria\\w*|estarian|viviria\\w*|vivirian|respiraria\\w*|respirarian|seria\\w*|serian|tendria\\w*|irian|sin mi|mejor|descansar|descansan|descansarian|tranquil\\w+|felices|se ahorraria\\w*|se acababan?|se acaba|saldrian) (?:\\w+ ){0,6}(?:sin mi|si (?:yo )?(?:no (?:existiera|hubiera nacido|estuviera)|faltara|me (?:muriera|muero|fuera|esfumara|voy))|si faltara yo|con (?:el|mi) seguro|de mi|menos (?:biles|problemas))|sin mi (?:\\w+ ){0,3}(?:mejor|respira\\w+|vivi\\w+|descansa\\w+|estari\\w+|seria\\w*)|si (?:me (?:muero|muriera|esfumara|fuera)|yo (?:no|ya no) estuviera|faltara(?: yo)?|ya no estuviera|yo ya no estuviera) (?:\\w+ ){0,4}(?:favor|mejor|problema|quien|acaba\\w*|alivio|tranquil\\w+|nadie|cuida\\w*|estarian|descansarian|notaria)|(?:les|le) haria un favor|el dia (?:q|que) (?:yo )?(?:no este|falte|me muera)",
    { standsUnderNegation: true },
  ),
  rule(
    "es-pa-burden",
    "burdensomeness",
    0.6,
    "(?<!(?:es|seria|sera) )(?:soy|siento|siendo|como|ser) (?:\\w+ )?(?:un|una|el|la|puro) (?:\\w+ )?(?:estorbo|carga|bulto|lastre|peso|error|mueble|molestia|parasito|trasto|desperdicio)(?= ?[.,?]|$| (?:para|pa|que|q|en|y|de|muerto|lo))(?!(?: (?:para|de) (?:\\w+ ){0,2}\\w+)?(?: ,)? (?:cuando|si|por|al|cada vez que) (?:\\w+ ){0,2}(?:pid\\w+|ped\\w+|prest\\w+|quedarme))(?! pidiend\\w+)|(?:yo )?(?:aqui |en (?:mi casa|el mundo|todas partes) )?sobro(?= ?[.,?]|$| (?:en|aqui|y))|(?:lo demas es|solo|nomas|no hago mas que) (?:estorbar|estorbo|dar trabajo|dar lata|molestar)|(?:no le hago falta a nadie|nadie me necesita|para que ocupa\\w* espacio)|(?:muert[oa] valgo mas|valgo mas muert[oa])",
  ),
  rule(
    "es-pa-weary",
    "wish-to-be-dead",
    0.66,
    "(?:cansad[oa]|cansa|canse|harto|harta|chat[oa]|aburrid[oa]|agotad[oa]|flojera|pereza|hueva|paja|no doy mas|fastidiad[oa]) (?:ya |tanto |mucho |es |me da )?(?:de|con) (?:la |esta |tanto )?(?:vivir|existir|respirar|vida|estar viv[oa]|cuidarme|todo hasta de respirar|to hasta de respirar|seguir|este mundo|pelearla)(?! (?:en|con mis|de estudiante))|(?:q|que) flojera vivir|(?:vivir|la vida) (?:\\w+ )?(?:asi )?no (?:es vivir|me gusta|me ha gustado)|(?:no (?:le )?(?:veo|encuentro|hallo) (?:\\w+ )?(?:chiste|sentido|caso|razon|gracia)) (?:a |en |de |para )?(?:seguir|la vida|vivir|esto|estar|este mundo|levantarme)|(?:pa|para) (?:q|que) (?:\\w+ )?(?:sigo|vivo|seguir|cuidarme|voy a seguir|me levanto)(?= ?[.,?]|$| (?:si|viv\\w+|aqui|adelante))|pa lo que hago aqui|(?:gastar|gasten) (?:\\w+ ){0,3}en alguien con ganas",
    { standsUnderNegation: true },
  ),
  rule(
    "es-pa-envy",
    "wish-to-be-dead",
    0.62,
    "(?:envidi\\w+) (?:\\w+ ){0,4}(?:muert\\w+|paz|descans\\w+|el ya|difunt\\w+)|(?:ojala|por que no|deberia|debi|tenia que) (?:\\w+ ){0,4}(?:sido yo|me hubiera tocado a mi|tocado a mi|estado yo)|(?:el|ella) ya (?:descanso|descansa)(?= ?[.,]|$| (?:y|yo))|el cementerio me parece|ganas de irme con (?:el|ella|ellos)|(?:alcanzarl[oa]|reunirme con (?:el|ella)|verl[oa] (?:alla|arriba|en el cielo))(?= ?[.,]|$| (?:pronto|ya))",
  ),
  rule(
    "es-pa-no-future",
    "hopelessness",
    0.55,
    "(?:no tengo futuro|no (?:creo|me (?:imagino|veo)) (?:\\w+ ){0,4}(?:llegando|llegar a (?:viej[oa]|los|marzo|navidad|fin)|este|estar viv[oa]|estar|ahi)(?= ?[.,?]|$| (?:ya|viv[oa]|para))|no (?:esta|estoy) hech[oa] para (?:llegar|este|esta|la vida)|(?:lo|la) unic[oa] (?:q|que) me (?:retiene|detiene|ata|mantiene|queda|sostiene)|solo sigo (?:por|viv\\w)|tener (?:q|que) seguir viv[oa]|silencio definitivo|boton de (?:no existir|apagar\\w*|no haber)|de estar entre los vivos|cuanta gente iria a mi (?:velorio|entierro|funeral))",
    { standsUnderNegation: true },
  ),
];
