import type { SaidKind } from "@evenkeel/companion/said-kind";

/** Lo duro, dicho sin rodeos. Sin revisión clínica. @see millerRollnick2013 */
export const esHard: readonly SaidKind[] = [
  {
    id: "guilt",
    weight: 8,
    cues: [
      "\\b(?:le|les) (?:grité|hablé mal|mentí|fallé)\\b|\\bes (?:todo )?(?:mi culpa|culpa mía)\\b|\\bfue (?:mi culpa|culpa mía)\\b|\\bme siento (?:tan |muy |re )?culpable\\b|\\bqué culpa\\b|\\b(?:debí|debería|tendría que|tenía que) haber (?:estado|ido|llamado)\\b|\\bno estuve (?:ahí|allí|con)\\b|\\b(?:mala|pésima|porquería de) (?:madre|mamá|hija|hermana|amiga|persona)\\b|\\b(?:mal|pésimo) (?:padre|papá|hijo|amigo)\\b",
    ],
    say: [
      "Pesa porque va contra la manera en que quieres tratar a la gente.",
      "Vuelves a ese momento como si mirarlo bastante pudiera deshacerlo.",
      "Una culpa de ese tamaño suele tener cariño debajo.",
      "Te exiges más cuentas que nadie.",
    ],
    ask: [
      "Si pudieras decirle una sola cosa, ¿cuál sería?",
      "¿Con qué cargabas en ese momento?",
      "¿Queda algo que todavía se pueda reparar?",
      "Si te lo contara una amiga de sí misma, ¿qué le dirías?",
    ],
  },
  {
    id: "shame",
    weight: 8,
    cues: [
      "\\b(?:delante|enfrente) de (?:todos|todo el mundo|todo el equipo|la clase|mis|mi|los|la gente|sus)\\b|\\bse (?:rieron|burlaron)\\b|\\b(?:qué|tanta|mucha|me dio(?: tanta| mucha)?|me muero de) vergüenza\\b|\\bme puse (?:rojo|roja|colorado|colorada)\\b|\\btodos (?:me miraron|vieron)\\b|\\bme sentí (?:tan )?(?:chiquita|chiquito|pequeña|pequeño|humillada|humillado)\\b",
    ],
    say: [
      "Que te vean en el peor momento es un dolor aparte.",
      "Y después se repite, siempre visto desde los asientos de los demás.",
      "En momentos así uno solo quiere una puerta.",
      "Los otros se fueron a su casa. Tú te lo llevaste.",
    ],
    ask: [
      "¿Qué te habría gustado que hiciera alguien justo ahí?",
      "¿Qué dice de ti ese recuerdo que no es verdad?",
      "¿Alguien te ha dicho algo desde entonces?",
    ],
  },
  {
    id: "betrayed",
    weight: 9,
    cues: [
      "\\b(?:me (?:engañó|fue infiel|mintió|traicionó|puso los cuernos)|anda con (?:otra|otro|alguien)|le vi los mensajes|a mis espaldas|contó mi secreto|se acostó con)\\b|\\bconfi(?:é|aba) en (?:él|ella|ellos)\\b|\\btodos sabían menos yo\\b|\\bya no confío en nadie\\b",
    ],
    say: [
      "No solo se lleva a alguien: se lleva el pasado que creías tener.",
      "Confiaste, y eso no fue tontería. Por eso duele así.",
      "Ahora hay que volver a pasar por cada recuerdo, y ese trabajo no lo ve nadie.",
    ],
    ask: [
      "¿Qué ha sido lo más difícil desde que te enteraste?",
      "¿Quién más sabe lo que tú sabes?",
      "¿Qué no te deja dormir: lo que hizo, o lo que dice de antes?",
    ],
  },
  {
    id: "hurt",
    weight: 7,
    cues: [
      "\\b(?:se olvidó de mi|me dejó en visto|me bloqueó|no me invit(?:ó|aron)|me dijo que (?:soy|era|le doy|exagero)|se rió de mí|se rio de mí|me ignor(?:ó|a|an)|me terminó por|me comparó|me habló feo|ni (?:siquiera )?(?:me miró|levantó la vista)|hablaban de mí)\\b|\\blo que me dijo\\b|\\bpensé que éramos amig\\w+\\b",
    ],
    say: [
      "Duele más de alguien a quien tú habrías cuidado.",
      "Una persona cualquiera no habría podido hacer eso. Hacía falta alguien cercano.",
      "Esas frases siguen hablando mucho después de que se callan.",
    ],
    ask: [
      "¿Qué te dijo eso, cuando pasó?",
      "¿Qué habrías querido en su lugar?",
      "¿Le has dicho algo de esto?",
    ],
  },
  {
    id: "unseen",
    weight: 6,
    cues: [
      "\\bnadie (?:me )?(?:da las gracias|agradece|lo nota|nota|ve|valora|pregunta cómo estoy)\\b|\\bse llevó el crédito\\b|\\bno me (?:valoran|ven|toman en cuenta)\\b|\\binvisible\\b|\\blo hago todo\\b|\\bhago todo\\b|\\bni (?:un )?gracias\\b|\\blo dan por hecho\\b",
    ],
    say: [
      "Pones mucho, y lo único que hacía falta de vuelta era que alguien lo notara.",
      "Cansa hacerlo. Cansa más que no se vea.",
      "Llega un punto en que ya no se trata del trabajo, sino de si cuentas.",
    ],
    ask: [
      "¿De quién te importaría más una palabra?",
      "¿Qué dejaste de decir porque no llegaba a nadie?",
      "¿Cómo sería que te vieran, en un día normal?",
    ],
  },
  {
    id: "comparison",
    weight: 5,
    cues: [
      "\\b(?:todos|todas|los demás|mis amig\\w+|la gente de mi edad) (?:ya )?(?:tienen|tiene|están casad|pueden|avanzan|saben)\\b|\\bmejor que yo\\b|\\bcomparad[oa] con\\b|\\bme comparo\\b|\\batrás de todos\\b|\\bquedando atrás\\b|\\bgana el doble\\b|\\bsu sombra\\b",
    ],
    say: [
      "A su lado te miras por la ventana más pequeña que hay.",
      "Ves su escaparate y tu propia trastienda.",
      "Compararse toma lo que tienes y lo convierte en lo que falta.",
    ],
    ask: [
      "¿Qué tienen que de verdad quieres, y qué solo lo parece?",
      "¿Cuándo se oye más fuerte?",
      "¿Qué sería suficiente, si no hubiera nadie más en la foto?",
    ],
  },
  {
    id: "unfair",
    weight: 6,
    cues: [
      "\\b(?:no es justo|qué injust\\w+|es injusto|injusticia|siempre a mí|me echaron la culpa|se sale con la suya|le creyeron a|mismo trabajo y|cambiaron las reglas)\\b|\\bpor qué siempre yo\\b",
    ],
    say: [
      "Cumpliste las reglas y viste cómo se doblaban para otra persona.",
      "Hay enojo ahí, y no es un enojo sin razón.",
      "No es solo lo que pasó; es que a quien podría arreglarlo parece darle igual.",
    ],
    ask: [
      "¿Cómo habría sido una manera justa?",
      "¿Quién más lo vio?",
      "¿Quieres pelearlo, o se trata de que te crean?",
    ],
  },
  {
    id: "missing",
    weight: 9,
    cues: [
      "\\b(?:lo|la|los|las|te) extraño\\b|\\b(?:lo|la) echo de menos\\b|\\becho de menos\\b|\\bmi (?:mamá|papá|madre|padre|esposa|esposo|marido|mujer|abuela|abuelo|hermana|hermano|hijo|hija|perro|perra|gata|gato) (?:murió|falleció|se murió)\\b|\\b(?:murió|falleció) (?:en|hace|el)\\b|\\bdos tazas\\b|\\bsu lado de la cama\\b|\\bperdí al bebé\\b|\\bsin (?:mamá|papá|él|ella)\\b",
    ],
    say: [
      "Las costumbres todavía no se enteran. Las manos siguen como si nada.",
      "Extrañar así es lo que hace el cariño cuando no tiene adónde ir.",
      "La gente deja de preguntar mucho antes de que deje de ser verdad.",
    ],
    ask: [
      "¿Qué extrañas que a los demás no se les ocurriría?",
      "¿A qué hora del día pega más?",
      "¿Con quién puedes decir su nombre en voz alta?",
    ],
  },
  {
    id: "alone",
    weight: 7,
    cues: [
      "\\bno tengo (?:a nadie|con quién|amig\\w+|a quién)\\b|\\bnadie me (?:escribe|llama|busca|visita)\\b|\\b(?:como|ceno|vivo|paso \\w+(?: \\w+){0,2}) (?:sol[oa])\\b|\\bme siento (?:tan |muy )?sol[oa]\\b|\\baquí no (?:tengo|conozco) a nadie\\b|\\bcasa (?:está )?(?:muy )?(?:vacía|callada)\\b",
    ],
    say: [
      "Son muchas horas sin nadie adentro.",
      "Una cosa es estar sin compañía. Otra es que nadie lo notaría.",
      "Cargas todo el día y después no hay delante de quién dejarlo.",
    ],
    ask: [
      "¿Hubo un tiempo en que fue distinto?",
      "¿Quién es lo más parecido a alguien, aunque sea un poco?",
      "¿Qué hora del día es la más larga?",
    ],
  },
  {
    id: "not-understood",
    weight: 6,
    cues: [
      "\\b(?:nadie|no me|mi \\w+ no|ellos no) (?:me )?(?:entiende|entienden|escucha|escuchan|cree|creen)\\b|\\bme dicen que (?:le eche ganas|exagero|no es para tanto|me anime|hay gente peor)\\b|\\béchale ganas\\b|\\btodo está en mi cabeza\\b|\\bcambi(?:a|ó) de tema\\b",
    ],
    say: [
      "Intentas mostrar cómo es, y vuelve más pequeño de como salió.",
      "Que te digan cómo deberías sentirte es una soledad rara.",
      "Después de unas cuantas respuestas así, casi todos dejan de contar.",
    ],
    ask: [
      "¿Qué parte es la que nunca oyen?",
      "¿Quién se acerca más a entenderlo?",
      "¿Qué contestas ahora cuando te preguntan?",
    ],
  },
];
