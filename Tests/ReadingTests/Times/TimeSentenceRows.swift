/// Sentences of reports, in which tense and neighbors decide, read with the document's date alone.
enum TimeSentenceRows {
  /// One row a line, as `TimeExpressionRows` reads them.
  static let rows: [String] =
    """
    fr | 2026-04-15 | Réunis à Bruxelles jeudi et vendredi, les Vingt-Sept ont adopté un texte. | {2026-04-09,2026-04-10}
    fr | 2026-04-15 | Les Vingt-Sept se réuniront jeudi et vendredi à Bruxelles. | {2026-04-16,2026-04-17}
    fr | 2026-04-15 | Le Conseil de sécurité doit se réunir vendredi à 15 heures (19 heures GMT). | 2026-04-17T15:00:00;2026-04-17T19:00:00Z
    fr | 2026-04-15 | Selon l'armée, 12 drones ont été abattus dans la nuit de lundi à mardi. | 2026-04-13/2026-04-14
    fr | 2026-04-15 | L'accord, conclu en janvier, expirera fin juin. | 2026-01;2026-06-21~/2026-06-30
    fr | 2026-04-15 | Le mandat du président s'achève en mai 2027. | 2027-05
    fr | 2026-04-15 | Il a été arrêté le mois dernier et sera jugé en septembre prochain. | 2026-03;2026-09
    fr | 2026-04-15 | Les négociations ont débuté il y a trois semaines. | 2026-03-23/2026-03-29
    fr | 2026-04-15 | La trêve entrera en vigueur samedi à minuit. | 2026-04-18T00:00:00
    fr | 2026-04-15 | Le cessez-le-feu, en vigueur depuis le 10 octobre, a été violé. | 2025-10-10/..
    fr | 2026-04-15 | Il est au pouvoir depuis plus de vingt ans. | 2006~/..
    fr | 2026-04-15 | Le sommet est reporté à la semaine prochaine. | 2026-04-20/2026-04-26
    fr | 2026-04-15 | Il avait été élu en 2019 puis réélu en 2024. | 2019;2024
    fr | 2026-04-15 | Les frappes de dimanche ont fait 12 morts. | 2026-04-12
    fr | 2026-04-15 | les élections de 2027 et 2029 | {2027,2029}
    fr | 2026-04-15 | les accords de Minsk de 2014-2015 | 2014/2015
    fr | 2026-04-15 | entre 1992 et 1995 | 1992/1995
    fr | 2026-04-15 | Le 9 novembre 1989, le mur tombait. Vingt ans plus tard, Berlin célébrait. | 1989-11-09;2009
    fr | 2026-04-15 | « Nous partirons demain », a-t-il déclaré lundi. | 2026-04-14;2026-04-13
    fr | 2026-04-15 | Le ministre se rendra à Kiev dans les prochaines semaines. | null
    fr | 2026-04-15 | à quelques jours du scrutin | null
    fr | 2026-04-15 | à la veille du sommet | null
    fr | 2026-04-15 | un mois jour pour jour après l'attaque | null
    fr | 2026-04-15 | En 2025, 1 200 civils ont été tués, soit 30 % de plus qu'en 2024. | 2025;2024
    fr | 2026-04-15 | le budget 2026 | 2026
    fr | 2026-04-15 | le projet de loi de finances 2027 | 2027
    fr | 2026-04-15 | Mars et Vénus | NONE
    fr | 2026-04-15 | la COP 30 | NONE
    fr | 2026-04-15 | le G7 du 14 juin | 2026-06-14
    fr | 2026-04-15 | jusque tard dans la nuit | 2026-04-15
    fr | 2026-04-15 | tout au long de la journée de mardi | 2026-04-14
    fr | 2026-04-15 | le siècle des Lumières | NONE
    fr | 2026-04-15 | depuis le début du mois | 2026-04-01~/..
    fr | 2026-04-15 | depuis janvier | 2026-01/..
    fr | 2026-04-15 | depuis l'automne dernier | 2025-09/..
    fr | 2026-04-15 | le premier trimestre a été faible | 2026-33
    fr | 2026-04-15 | au premier trimestre, les prix ont baissé | 2026-33
    fr | 2026-04-15 | sur les neuf premiers mois de 2025 | 2025-01/2025-09
    fr | 2026-04-15 | sur un an | null
    en | 2026-04-15 | EU leaders, meeting on Thursday and Friday in Brussels, will adopt a text. | {2026-04-16,2026-04-17}
    en | 2026-04-15 | The Security Council is due to meet on Friday at 3 p.m. (1900 GMT). | 2026-04-17T15:00:00;2026-04-17T19:00:00Z
    en | 2026-04-15 | The army said 12 drones were shot down overnight into Tuesday. | 2026-04-13/2026-04-14
    en | 2026-04-15 | The deal, reached in January, expires in late June. | 2026-01;2026-06-21~/2026-06-30
    en | 2026-04-15 | The president's term ends in May 2027. | 2027-05
    en | 2026-04-15 | He was arrested last month and will stand trial in September. | 2026-03;2026-09
    en | 2026-04-15 | Talks began three weeks ago. | 2026-03-23/2026-03-29
    en | 2026-04-15 | The truce takes effect at midnight on Saturday. | 2026-04-18T00:00:00
    en | 2026-04-15 | The ceasefire, in force since October 10, has been violated. | 2025-10-10/..
    en | 2026-04-15 | He has been in power for more than 20 years. | 2006~/..
    en | 2026-04-15 | He was elected in 2019 and re-elected in 2024. | 2019;2024
    en | 2026-04-15 | Sunday's strikes killed 12 people. | 2026-04-12
    en | 2026-04-15 | “We leave tomorrow,” he said on Monday. | 2026-04-14;2026-04-13
    en | 2026-04-15 | days before the vote | null
    en | 2026-04-15 | on the eve of the summit | null
    en | 2026-04-15 | In 2025, 1,200 civilians were killed, 30% more than in 2024. | 2025;2024
    en | 2026-04-15 | the 2026 budget | 2026
    en | 2026-04-15 | the 2022-2025 strategy | 2022/2025
    en | 2026-04-15 | a 2019 law | 2019
    en | 2026-04-15 | his 2024 re-election bid | 2024
    en | 2026-04-15 | Trump's second term began in January 2025. | 2025-01
    en | 2026-04-15 | since the start of the month | 2026-04-01~/..
    en | 2026-04-15 | since January | 2026-01/..
    en | 2026-04-15 | the first quarter was weak | 2026-33
    en | 2026-04-15 | prices fell in the first quarter | 2026-33
    en | 2026-04-15 | in the first nine months of 2025 | 2025-01/2025-09
    en | 2026-04-15 | early on Monday | 2026-04-13
    en | 2026-04-15 | Monday evening local time | 2026-04-13
    en | 2026-04-15 | Early voting starts Saturday. | 2026-04-18
    en | 2026-04-15 | The late president March | NONE
    en | 2026-04-15 | will march in May | 2026-05
    en | 2026-04-15 | second-quarter profits | 2026-34
    en | 2026-04-15 | third-quarter 2025 results | 2025-35
    en | 2026-04-15 | as of 1 May 2026 | 2026-05-01/..
    en | 2026-04-15 | the years 2014 to 2016 | 2014/2016
    en | 2026-04-15 | for the third day in a row | NONE
    en | 2026-04-15 | on day 50 of the war | NONE
    en | 2026-04-15 | 50 years on | null
    en | 2026-04-15 | no sooner than 2030 | 2030/..
    en | 2026-04-15 | after 6 p.m. on Friday | 2026-04-17
    en | 2026-04-15 | late into the night | NONE
    fr | 2026-04-15 | La conférence a été reportée au 5 mai. | 2026-05-05
    en | 2026-04-15 | The conference was postponed to May 5. | 2026-05-05
    en | 2026-04-15 | Talks were delayed until Monday. | ../2026-04-20
    en | 2026-04-15 | The reporters came on May 5. | 2025-05-05
    fr | 2026-04-15 | Le procès débute en mai. | 2026-05
    fr | 2026-04-15 | La loi entre en vigueur en juillet. | 2026-07
    en | 2026-04-15 | overnight Sunday into Monday | 2026-04-12/2026-04-13
    """
    .split(separator: "\n").map(String.init)
}
