/// Expressions as reports of the day use them, both languages, with names and counts that are no times.
enum NewsTimeRows {
  /// One row a line, as `TimeExpressionRows` reads them.
  static let rows: [String] =
    """
    fr | 2026-04-15 | Le conseil des ministres s'est réuni ce mercredi 15 avril. | 2026-04-15
    fr | 2026-04-15 | Le porte-parole s'exprimera jeudi 16 avril au matin. | 2026-04-16
    fr | 2026-04-15 | Les élections législatives du 12 avril ont été annulées. | 2026-04-12
    fr | 2026-04-15 | Le scrutin du 3 mai sera surveillé. | 2026-05-03
    fr | 2026-04-15 | dans la nuit de dimanche à lundi | 2026-04-12/2026-04-13
    fr | 2026-04-15 | dans la nuit du 12 au 13 avril | 2026-04-12/2026-04-13
    fr | 2026-04-15 | dans la soirée de mardi | 2026-04-14
    fr | 2026-04-15 | mardi en fin de journée | 2026-04-14
    fr | 2026-04-15 | en début de semaine | 2026-04-13~/2026-04-14~
    fr | 2026-04-15 | en fin de semaine dernière | 2026-04-09~/2026-04-10~
    fr | 2026-04-15 | à la mi-journée | 2026-04-15
    fr | 2026-04-15 | peu après 14 heures | 2026-04-15
    fr | 2026-04-15 | vers 6h30 du matin | 2026-04-15
    fr | 2026-04-15 | à 3 heures du matin | 2026-04-15T03:00:00
    fr | 2026-04-15 | à 8 heures du soir | 2026-04-15T20:00:00
    fr | 2026-04-15 | lundi à 20h15, heure locale | 2026-04-13T20:15:00
    fr | 2026-04-15 | à minuit et demi | 2026-04-15T00:30:00
    fr | 2026-04-15 | midi et quart | 2026-04-15T12:15:00
    fr | 2026-04-15 | il y a un peu plus de deux ans | 2024~
    fr | 2026-04-15 | il y a moins d'une semaine | 2026-04-06~/2026-04-12~
    fr | 2026-04-15 | voici dix jours | 2026-04-05
    fr | 2026-04-15 | cela fait trois semaines que la ville est assiégée | 2026-03-25/..
    fr | 2026-04-15 | depuis bientôt quatre ans | 2022~/..
    fr | 2026-04-15 | depuis mars 2022 | 2022-03/..
    fr | 2026-04-15 | depuis lundi soir | 2026-04-13/..
    fr | 2026-04-15 | depuis le 24 février 2022 | 2022-02-24/..
    fr | 2026-04-15 | depuis la fin de la guerre froide | null
    fr | 2026-04-15 | d'ici à la fin du mois de juin | ../2026-06-30
    fr | 2026-04-15 | d'ici trois à six mois | ../2026-10
    fr | 2026-04-15 | d'ici à lundi prochain | ../2026-04-20
    fr | 2026-04-15 | avant mercredi minuit | 2026-04-15
    fr | 2026-04-15 | à l'horizon 2030 | 2030
    fr | 2026-04-15 | à partir de la rentrée 2026 | 2026
    fr | 2026-04-15 | entre janvier et mars | 2026-01/2026-03
    fr | 2026-04-15 | entre le 1er et le 15 mai | 2026-05-01/2026-05-15
    fr | 2026-04-15 | de lundi à mercredi | 2026-04-13/2026-04-15
    fr | 2026-04-15 | du lundi 20 au vendredi 24 avril | 2026-04-20/2026-04-24
    fr | 2026-04-15 | du 28 décembre 2025 au 3 janvier 2026 | 2025-12-28/2026-01-03
    fr | 2026-04-15 | entre 2014 et fin 2021 | 2014/2021-12
    fr | 2026-04-15 | de fin 2024 à mi-2025 | 2024-10~/2025-08~
    fr | 2026-04-15 | au cours du mois écoulé | 2026-03
    fr | 2026-04-15 | au cours de l'année écoulée | 2025
    fr | 2026-04-15 | les 72 dernières heures | 2026-04-12/2026-04-15
    fr | 2026-04-15 | au cours des deux dernières décennies | 2006/2026
    fr | 2026-04-15 | pour les cinq prochaines années | 2026/2031
    fr | 2026-04-15 | l'été prochain | 2026-22
    fr | 2026-04-15 | cet automne | 2026-23
    fr | 2026-04-15 | l'hiver dernier | 2025-24
    fr | 2026-04-15 | au printemps dernier | 2025-21
    fr | 2026-04-15 | en mars dernier | 2026-03
    fr | 2026-04-15 | en mai prochain | 2026-05
    fr | 2026-04-15 | le mois de mai | 2025-05
    fr | 2026-04-15 | au mois de juin dernier | 2025-06
    fr | 2026-04-15 | dans les années trente | 193X
    fr | 2026-04-15 | à la fin des années 1980 | 1986~/1989
    fr | 2026-04-15 | au milieu du XIXe siècle | 18XX~
    fr | 2026-04-15 | au IIe siècle | 01XX
    fr | 2026-04-15 | lors des deux premiers trimestres de 2025 | 2025-01/2025-06
    fr | 2026-04-15 | au cours du premier semestre de l'année | 2026-40
    fr | 2026-04-15 | le week-end de Pâques | 2026-04-04/2026-04-05
    fr | 2026-04-15 | le lendemain de Noël | 2025-12-26
    fr | 2026-04-15 | la veille de Noël | 2025-12-24
    fr | 2026-04-15 | le 1er janvier à zéro heure | 2026-01-01T00:00:00
    fr | 2026-04-15 | le 8 mai, jour férié | 2026-05-08
    fr | 2026-04-15 | quinze jours plus tard | 2026-04-30
    fr | 2026-04-15 | trois mois plus tôt | 2026-01
    fr | 2026-04-15 | la semaine suivante | 2026-04-20/2026-04-26
    fr | 2026-04-15 | l'année précédente | 2025
    fr | 2026-04-15 | le mois d'avant | 2026-03
    fr | 2026-04-15 | ce jour-là | 2026-04-15
    fr | 2026-04-15 | cette semaine-là | 2026-04-13/2026-04-19
    fr | 2026-04-15 | trois jours après le séisme | 2026-04-18
    fr | 2026-04-15 | cinq ans jour pour jour après l'attentat | null
    fr | 2026-04-15 | tous les deux ans | null
    fr | 2026-04-15 | chaque dimanche matin | null
    fr | 2026-04-15 | chaque 14 juillet | XXXX-07-14
    fr | 2026-04-15 | une fois par semaine | null
    fr | 2026-04-15 | les lundis et mercredis | null
    fr | 2026-04-15 | ces dernières années | null
    fr | 2026-04-15 | ces dernières semaines | null
    fr | 2026-04-15 | il y a quelques jours | null
    fr | 2026-04-15 | dans quelques semaines | null
    fr | 2026-04-15 | un cessez-le-feu de 30 jours | null
    fr | 2026-04-15 | condamné à dix ans de prison | null
    fr | 2026-04-15 | âgé de 45 ans | NONE
    fr | 2026-04-15 | le jeune homme de 19 ans | NONE
    fr | 2026-04-15 | le Printemps arabe | NONE
    fr | 2026-04-15 | le Printemps de Prague | NONE
    fr | 2026-04-15 | les Jeux olympiques d'hiver | NONE
    fr | 2026-04-15 | la guerre de Cent Ans | NONE
    fr | 2026-04-15 | le groupe Septembre noir | NONE
    fr | 2026-04-15 | l'Heure d'été | NONE
    fr | 2026-04-15 | il a été élu président | NONE
    fr | 2026-04-15 | le F-35 et le S-400 | NONE
    fr | 2026-04-15 | 1 500 euros par mois | NONE
    fr | 2026-04-15 | la loi n° 2024-450 | NONE
    fr | 2026-04-15 | le numéro 2025 | NONE
    fr | 2026-04-15 | une minute de silence | NONE
    fr | 2026-04-15 | à tout moment | NONE
    fr | 2026-04-15 | mise à jour : 15/04/2026 à 10h32 | 2026-04-15T10:32:00
    fr | 2026-04-15 | Publié le 14 avril 2026 à 18:05 | 2026-04-14T18:05:00
    fr | 2026-04-15 | probablement fin mai | 2025-05-21?/2025-05-31?
    fr | 2026-04-15 | vers le 20 avril | 2026-04-20~
    fr | 2026-04-15 | sans doute en 2019 | 2019?
    fr | 2026-04-15 | dès l'automne 2025 | 2025-09/..
    fr | 2026-04-15 | jusqu'au 30 septembre inclus | ../2026-09-30
    fr | 2026-04-15 | jusqu'à vendredi | ../2026-04-17
    fr | 2026-04-15 | au-delà de 2027 | 2028/..
    fr | 2026-04-15 | après le 1er juillet | 2026-07-02/..
    fr | 2026-04-15 | pas avant septembre | 2026-09/..
    en | 2026-04-15 | The cabinet met on Wednesday, April 15. | 2026-04-15
    en | 2026-04-15 | Parliament will vote on Thursday, 16 April 2026. | 2026-04-16
    en | 2026-04-15 | the April 12 election was annulled | 2026-04-12
    en | 2026-04-15 | The May 3 runoff will be monitored. | 2026-05-03
    en | 2026-04-15 | overnight from Sunday to Monday | 2026-04-12/2026-04-13
    en | 2026-04-15 | overnight on Monday | 2026-04-13
    en | 2026-04-15 | late on Tuesday | 2026-04-14
    en | 2026-04-15 | in the early hours of Tuesday | 2026-04-14
    en | 2026-04-15 | in the early hours of Tuesday morning | 2026-04-14
    en | 2026-04-15 | shortly before midnight on Monday | 2026-04-13
    en | 2026-04-15 | shortly after 2 p.m. | 2026-04-15
    en | 2026-04-15 | at around 6:30 a.m. | 2026-04-15
    en | 2026-04-15 | at 8:15 p.m. local time on Monday | 2026-04-13T20:15:00
    en | 2026-04-15 | at 1430 GMT on Monday | 2026-04-13T14:30:00Z
    en | 2026-04-15 | at 2:30 p.m. ET | 2026-04-15T14:30:00-04:00
    en | 2026-04-15 | just over two years ago | 2024~
    en | 2026-04-15 | less than a week ago | 2026-04-06~/2026-04-12~
    en | 2026-04-15 | two weeks ago today | 2026-04-01
    en | 2026-04-15 | for almost four years | null
    en | 2026-04-15 | The city has been besieged for three weeks. | 2026-03-25/..
    en | 2026-04-15 | since March 2022 | 2022-03/..
    en | 2026-04-15 | since late Monday | 2026-04-13/..
    en | 2026-04-15 | since the end of the Cold War | null
    en | 2026-04-15 | by the end of June | ../2026-06-30
    en | 2026-04-15 | within three to six months | ../2026-10
    en | 2026-04-15 | by next Monday | ../2026-04-20
    en | 2026-04-15 | by 2030 at the latest | ../2030
    en | 2026-04-15 | before midnight on Wednesday | 2026-04-15
    en | 2026-04-15 | between January and March | 2026-01/2026-03
    en | 2026-04-15 | between May 1 and 15 | 2026-05-01/2026-05-15
    en | 2026-04-15 | from Monday to Wednesday | 2026-04-13/2026-04-15
    en | 2026-04-15 | April 20-24 | 2026-04-20/2026-04-24
    en | 2026-04-15 | from 28 December 2025 to 3 January 2026 | 2025-12-28/2026-01-03
    en | 2026-04-15 | December 28, 2025 – January 3, 2026 | 2025-12-28/2026-01-03
    en | 2026-04-15 | between 2014 and late 2021 | 2014/2021-12
    en | 2026-04-15 | from late 2024 to mid-2025 | 2024-10~/2025-08~
    en | 2026-04-15 | over the past year | 2025/2026
    en | 2026-04-15 | the last 72 hours | 2026-04-12/2026-04-15
    en | 2026-04-15 | over the last two decades | 2006/2026
    en | 2026-04-15 | for the next five years | 2026/2031
    en | 2026-04-15 | next summer | 2026-22
    en | 2026-04-15 | this fall | 2026-23
    en | 2026-04-15 | last winter | 2025-24
    en | 2026-04-15 | last March | 2026-03
    en | 2026-04-15 | next May | 2026-05
    en | 2026-04-15 | in the 1930s | 193X
    en | 2026-04-15 | the late 1980s | 1986~/1989
    en | 2026-04-15 | the mid-19th century | 18XX~
    en | 2026-04-15 | in the first two quarters of 2025 | 2025-01/2025-06
    en | 2026-04-15 | the first half of the year | 2026-40
    en | 2026-04-15 | the Easter weekend | 2026-04-04/2026-04-05
    en | 2026-04-15 | the day after Christmas | 2025-12-26
    en | 2026-04-15 | on Christmas Eve | 2025-12-24
    en | 2026-04-15 | a fortnight later | 2026-04-27/2026-05-03
    en | 2026-04-15 | three months earlier | 2026-01
    en | 2026-04-15 | the following week | 2026-04-20/2026-04-26
    en | 2026-04-15 | the previous year | 2025
    en | 2026-04-15 | the month before | 2026-03
    en | 2026-04-15 | that day | 2026-04-15
    en | 2026-04-15 | that week | 2026-04-13/2026-04-19
    en | 2026-04-15 | three days after the quake | 2026-04-18
    en | 2026-04-15 | every two years | null
    en | 2026-04-15 | every Sunday morning | null
    en | 2026-04-15 | every July 14 | XXXX-07-14
    en | 2026-04-15 | once a week | null
    en | 2026-04-15 | on Mondays and Wednesdays | null
    en | 2026-04-15 | in recent years | null
    en | 2026-04-15 | a few days ago | null
    en | 2026-04-15 | in a few weeks | null
    en | 2026-04-15 | a 30-day ceasefire | null
    en | 2026-04-15 | sentenced to ten years in prison | null
    en | 2026-04-15 | a 45-year-old man | NONE
    en | 2026-04-15 | aged 19 | NONE
    en | 2026-04-15 | the Arab Spring | NONE
    en | 2026-04-15 | the Prague Spring | NONE
    en | 2026-04-15 | the Winter Olympics | NONE
    en | 2026-04-15 | the Hundred Years' War | NONE
    en | 2026-04-15 | the Six-Day War | NONE
    en | 2026-04-15 | Black September | NONE
    en | 2026-04-15 | the 7 October attacks | 2023-10-07
    en | 2026-04-15 | Theresa May and Gerald Ford | NONE
    en | 2026-04-15 | June Carter and May Day | 2026-05-01
    en | 2026-04-15 | Protesters may march on Sunday. | 2026-04-19
    en | 2026-04-15 | the Tomorrow Group | NONE
    en | 2026-04-15 | USA Today reported | NONE
    en | 2026-04-15 | the Washington Post on Sunday | 2026-04-12
    en | 2026-04-15 | $1,500 a month | NONE
    en | 2026-04-15 | Public Law 2024-450 | NONE
    en | 2026-04-15 | a minute of silence | NONE
    en | 2026-04-15 | at any time | NONE
    en | 2026-04-15 | Updated 10:32 AM EDT, Wed April 15, 2026 | 2026-04-15T10:32:00-04:00
    en | 2026-04-15 | Published 14 Apr 2026, 18:05 | 2026-04-14T18:05:00
    en | 2026-04-15 | probably in late May | 2025-05-21?/2025-05-31?
    en | 2026-04-15 | around April 20 | 2026-04-20~
    en | 2026-04-15 | from autumn 2025 | 2025-09/..
    en | 2026-04-15 | beyond 2027 | 2028/..
    en | 2026-04-15 | no earlier than September | 2026-09/..
    en | 2026-04-15 | in three weeks' time | 2026-05-04/2026-05-10
    en | 2026-04-15 | two years to the day after the attack | null
    en | 2026-04-15 | a week from Friday | 2026-04-24
    en | 2026-04-15 | the year to March 2026 | 2026-03
    en | 2026-04-15 | the summer of 2024 | 2024-22
    en | 2026-04-15 | midnight Friday | 2026-04-17T00:00:00
    en | 2026-04-15 | the second Tuesday of the month | 2026-04-14
    en | 2026-04-15 | the last week of May 2025 | 2025-05-25/2025-05-31
    en | 2026-04-15 | the night of April 12-13 | 2026-04-12/2026-04-13
    en | 2026-04-15 | year on year | NONE
    en | 2026-04-15 | round the clock | NONE
    en | 2026-04-15 | World Cup 2026 | NONE
    en | 2026-04-15 | Vision 2030 | NONE
    en | 2026-04-15 | COP30 in 2025 | 2025
    en | 2026-04-15 | in the six months to June | null;2025-06
    """
    .split(separator: "\n").map(String.init)
}
