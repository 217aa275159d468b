/// Constructions with their neighbors that mean something else: days of told months, fiscal years,
/// alternatives, turns of centuries, parts of days, rites and names.
enum TimeConstructionRows {
  /// One row a line, as `TimeExpressionRows` reads them.
  static let rows: [String] =
    """
    fr | 2026-01-20 | le 3 courant | 2026-01-03
    fr | 2026-01-20 | votre lettre du 3 courant | 2026-01-03
    fr | 2026-01-20 | du 3 au 5 courant | 2026-01-03/2026-01-05
    fr | 2026-01-20 | le 12 du mois courant | 2026-01-12
    fr | 2026-01-20 | le 3 de ce mois | 2026-01-03
    fr | 2026-01-20 | le 15 du mois prochain | 2026-02-15
    fr | 2026-01-20 | les 3 et 4 du mois prochain | {2026-02-03,2026-02-04}
    fr | 2026-01-20 | le lundi 26 courant | 2026-01-26
    fr | 2026-01-20 | le 31 du mois prochain | null
    fr | 2026-01-20 | le 15 du mois de mars 2025 | 2025-03-15
    fr | 2026-01-20 | le 30 du mois | 2026-01-30
    fr | 2026-01-20 | le 15 de chaque mois | null
    fr | 2025-09-05 | le 12 du même mois | 2025-09-12
    en | 2026-01-20 | the 3rd of this month | 2026-01-03
    en | 2026-01-20 | on the 15th of next month | 2026-02-15
    en | 2026-01-20 | your letter of the 3rd inst. | 2026-01-03
    en | 2026-01-20 | the 1st of every month | null
    en | 2026-01-20 | from the 3rd to the 5th of next month | 2026-02-03/2026-02-05
    en | 2026-01-20 | the 27th of the month | 2026-01-27
    en | 2025-09-05 | the 12th of that month | 2025-09-12
    fr | 2026-01-20 | vendredi en quinze | 2026-02-06
    fr | 2026-01-20 | vendredi en huit | 2026-01-30
    en | 2026-01-20 | Friday week | 2026-01-30
    en | 2026-01-20 | on Friday week-long talks began | 2026-01-16
    fr | 2026-01-20 | au courant de l'affaire | NONE
    fr | 2026-01-20 | les 3 courants du parti | NONE
    fr | 2026-01-20 | le compte courant 2 | NONE
    fr | 2026-01-20 | sous huitaine | ../2026-01-28
    fr | 2026-01-20 | sous quinzaine | ../2026-02-04
    fr | 2026-01-20 | dans la quinzaine | 2026-01-20/2026-02-04
    fr | 2026-01-20 | renvoyée à huitaine | 2026-01-28
    fr | 2026-01-20 | sous une quinzaine de ponts | NONE
    fr | 2026-01-20 | une huitaine de soldats | NONE
    fr | 2026-01-20 | la première quinzaine de mars | 2025-03-01/2025-03-15
    fr | 2026-01-20 | la seconde quinzaine de février 2024 | 2024-02-16/2024-02-29
    fr | 2026-01-20 | la dernière quinzaine du mois | 2026-01-16/2026-01-31
    en | 2026-01-20 | the first fortnight of March 2025 | 2025-03-01/2025-03-15
    en | 2026-01-20 | turn of the century | 2000~
    en | 2026-01-20 | at the turn of the 20th century | 1900~
    en | 2026-01-20 | at the turn of the year | 2026-01-01~
    en | 2026-01-20 | since the turn of the century | 2000~/..
    fr | 2026-01-20 | au tournant du siècle | 2000~
    fr | 2026-01-20 | au tournant du XXe siècle | 1900~
    fr | 2026-01-20 | au tournant des années 1990 | 1990~
    fr | 2026-01-20 | au tournant de l'année | 2026-01-01~
    en | 2026-01-20 | a turn of phrase, a turn of events | NONE
    fr | 2026-01-20 | le tournant de la guerre | NONE
    fr | 2026-01-20 | un tournant des négociations | NONE
    en | 2026-01-20 | FY2025 | 2025
    en | 2026-01-20 | FY 2025 | 2025
    en | 2026-01-20 | FY25 | 2025
    en | 2026-01-20 | fiscal year 2025 | 2025
    en | 2026-01-20 | fiscal 2025 | 2025
    en | 2026-01-20 | in fiscal year 2025-26 | 2025/2026
    en | 2026-01-20 | the 2025 fiscal year | 2025
    en | 2026-01-20 | the 2025-26 school year | 2025/2026
    en | 2026-01-20 | the next fiscal year | 2027
    en | 2026-01-20 | this fiscal year | 2026
    en | 2026-01-20 | Q3 FY2025 | 2025
    en | 2026-01-20 | the third quarter of fiscal 2025 | 2025
    en | 2026-01-20 | FY2024/25 | 2024/2025
    fr | 2026-01-20 | l'exercice fiscal 2025 | 2025
    fr | 2026-01-20 | l'exercice budgétaire 2024-2025 | 2024/2025
    fr | 2026-01-20 | l'année fiscale 2025 | 2025
    fr | 2026-01-20 | l'année scolaire 2025-2026 | 2025/2026
    fr | 2026-01-20 | l'année scolaire prochaine | 2027
    fr | 2026-01-20 | la prochaine année budgétaire | 2027
    en | 2026-01-20 | fiscal discipline and 2,000 financial firms | NONE
    fr | 2026-01-20 | un exercice de 2000 soldats | NONE
    en | 2026-01-20 | Friday prayers | NONE
    en | 2026-01-20 | after Friday prayers | NONE
    en | 2026-01-20 | attending Friday prayers in Tehran | NONE
    en | 2026-01-20 | Sunday mass | NONE
    en | 2026-01-20 | after Sunday morning Mass | NONE
    en | 2026-01-20 | the Sunday Herald, the Saturday Evening Post | NONE
    en | 2026-01-20 | He prayed on Friday. | 2026-01-16
    en | 2026-01-20 | The post office burned on Sunday. | 2026-01-18
    en | 2026-01-20 | Live from Kyiv on Monday | 2026-01-19
    fr | 2026-01-20 | le Journal du dimanche | NONE
    fr | 2026-01-20 | a-t-il dit au Journal du Dimanche | NONE
    fr | 2026-01-20 | la prière du vendredi | NONE
    fr | 2026-01-20 | la messe du dimanche | NONE
    fr | 2026-01-20 | la messe de dimanche a été annulée | 2026-01-18
    fr | 2026-01-20 | la messe du dimanche 18 janvier | 2026-01-18
    fr | 2026-01-20 | le journal a paru dimanche | 2026-01-18
    fr | 2026-01-20 | dans l'édition du 18 janvier 2026 | 2026-01-18
    fr | 2026-01-20 | route nationale 2020 | NONE
    fr | 2026-01-20 | la route départementale 1999 | NONE
    fr | 2026-01-20 | la loi travail 2016 | 2016
    fr | 2026-01-20 | la Fête nationale 2024 | 2024
    fr | 2026-01-20 | la route a été coupée en 2020 | 2020
    en | 2026-01-20 | Highway 2000 | NONE
    en | 2026-01-20 | on the road in 2020 | 2020
    en | 2026-01-20 | the Good Friday Agreement of 1998 | 1998
    fr | 2026-01-20 | l'accord du Vendredi saint de 1998 | 1998
    en | 2026-01-20 | Good Friday | 2026-04-03
    fr | 2026-01-20 | le Vendredi saint 2025 | 2025-04-18
    en | 2026-01-20 | spring or summer 2026 | [2026-03..2026-05,2026-06..2026-08]
    en | 2026-01-20 | in the spring or summer of 2026 | [2026-03..2026-05,2026-06..2026-08]
    en | 2026-01-20 | in spring and summer 2026 | {2026-03..2026-05,2026-06..2026-08}
    en | 2026-01-20 | next spring or summer | [2026-03..2026-05,2026-06..2026-08]
    en | 2026-01-20 | winter or spring 2026 | [2025-12..2026-02,2026-03..2026-05]
    en | 2026-01-20 | Q1 or Q2 2026 | [2026-01..2026-03,2026-04..2026-06]
    en | 2026-01-20 | the first or second quarter of 2026 | [2026-01..2026-03,2026-04..2026-06]
    en | 2026-01-20 | spring or early summer 2026 | [2026-03..2026-05,2026-06]
    en | 2026-01-20 | late March or early April | [2025-03-21..2025-03-31,2025-04-01..2025-04-10]
    en | 2026-03-25 | late March or early April | [2026-03-21..2026-03-31,2026-04-01..2026-04-10]
    en | 2026-01-20 | late December or early January 2026 | [2025-12-21..2025-12-31,2026-01-01..2026-01-10]
    en | 2026-01-20 | Talks will resume in late March or early April. | [2026-03-21..2026-03-31,2026-04-01..2026-04-10]
    en | 2026-01-20 | late this year or early next year | [2026-10..2026-12,2027-01..2027-03]
    en | 2026-01-20 | late 2025 or early 2026 | [2025-10..2025-12,2026-01..2026-03]
    en | 2026-01-20 | today or tomorrow | [2026-01-20,2026-01-21]
    en | 2026-01-20 | this week or next week | [2026-01-19..2026-01-25,2026-01-26..2026-02-01]
    en | 2026-01-20 | by spring or summer 2026 | [2026-03..2026-05,2026-06..2026-08]
    fr | 2026-01-20 | au printemps ou à l'été 2026 | [2026-03..2026-05,2026-06..2026-08]
    fr | 2026-01-20 | printemps ou été 2026 | [2026-03..2026-05,2026-06..2026-08]
    fr | 2026-01-20 | au printemps ou à l'automne prochain | [2026-03..2026-05,2026-09..2026-11]
    fr | 2026-01-20 | fin mars ou début avril | [2025-03-21..2025-03-31,2025-04-01..2025-04-10]
    fr | 2026-01-20 | fin 2025 ou début 2026 | [2025-10..2025-12,2026-01..2026-03]
    fr | 2026-01-20 | demain ou après-demain | [2026-01-21,2026-01-22]
    fr | 2026-01-20 | ce soir ou demain matin | [2026-01-20,2026-01-21]
    fr | 2026-01-20 | au premier ou au deuxième trimestre 2026 | [2026-01..2026-03,2026-04..2026-06]
    fr | 2026-01-20 | Noël ou Pâques | [2025-12-25,2026-04-05]
    fr | 2026-01-20 | La loi a été ou sera votée en 2026. | 2026
    en | 2026-01-20 | spring and fall back | NONE
    en | 2026-01-20 | a spring or a coil | NONE
    en | 2026-01-20 | He spoke on Monday and left on Tuesday. | 2026-01-19;2026-01-20
    en | 2026-01-20 | yesterday and today | 2026-01-19;2026-01-20
    en | 2026-01-20 | early March and late April 2025 | {2025-03-01..2025-03-10,2025-04-21..2025-04-30}
    en | 2026-01-20 | the first or second division | NONE
    fr | 2026-01-20 | le premier ou le second trimestre | [2026-01..2026-03,2026-04..2026-06]
    fr | 2026-01-20 | fin mars début avril | 2025-03-21~/2025-04-10~
    fr | 2026-01-20 | fin mars, début avril | 2025-03-21~/2025-04-10~
    fr | 2026-01-20 | fin mars-début avril 2025 | 2025-03-21~/2025-04-10~
    fr | 2026-01-20 | fin mars/début avril | 2025-03-21~/2025-04-10~
    fr | 2026-01-20 | Le sommet se tiendra fin mars début avril. | 2026-03-21~/2026-04-10~
    fr | 2026-01-20 | fin décembre début janvier | 2025-12-21~/2026-01-10~
    fr | 2026-01-20 | fin 2025 début 2026 | 2025-10~/2026-03~
    fr | 2026-01-20 | fin 2025, début 2026 | 2025-10~/2026-03~
    fr | 2026-01-20 | fin mars, début septembre | 2025-03-21~/2025-03-31;2025-09-01~/2025-09-10~
    en | 2026-01-20 | late March, early April 2025 | 2025-03-21~/2025-04-10~
    en | 2026-01-20 | late March/early April | 2025-03-21~/2025-04-10~
    en | 2026-01-20 | late 2025, early 2026 | 2025-10~/2026-03~
    en | 2026-01-20 | end of March, beginning of April | 2025-03-21~/2025-04-10~
    fr | 2026-01-20 | début mars, fin mars | 2025-03-01~/2025-03-10~;2025-03-21~/2025-03-31
    fr | 2026-04-15 | dans la matinée | 2026-04-15
    fr | 2026-04-15 | Mardi, le ministre est arrivé ; dans la soirée, il est reparti. | 2026-04-14;2026-04-14
    fr | 2026-04-15 | en fin d'après-midi | 2026-04-15
    fr | 2026-04-15 | lundi en fin d'après-midi | 2026-04-13
    fr | 2026-04-15 | hier en fin de matinée | 2026-04-14
    fr | 2026-04-15 | dans la matinée de lundi | 2026-04-13
    fr | 2026-04-15 | à l'aube | 2026-04-15
    fr | 2026-04-15 | à l'aube d'une nouvelle ère | NONE
    fr | 2026-04-15 | plus tard dans la journée | 2026-04-15
    fr | 2026-04-15 | dans la nuit | 2026-04-15
    fr | 2026-04-15 | il travaille la nuit | NONE
    en | 2026-04-15 | in the early evening | 2026-04-15
    en | 2026-04-15 | later in the day | 2026-04-15
    en | 2026-04-15 | later in the week | 2026-04-13/2026-04-19
    en | 2026-04-15 | in the morning of January 6, 2026 | 2026-01-06
    en | 2026-04-15 | he works at night | NONE
    en | 2026-04-15 | at dawn | 2026-04-15
    fr | 2026-04-15 | peu après, il est parti | null
    fr | 2026-04-15 | peu avant Noël | 2025-12-25~
    en | 2026-04-15 | just after the meeting | NONE
    en | 2026-04-15 | shortly after, he left | null
    fr | 2026-04-15 | à 8 heures et demie | 2026-04-15T08:30:00
    fr | 2026-04-15 | il y a bientôt dix ans | 2016~
    fr | 2026-04-15 | un garçon de 12 ans | NONE
    fr | 2026-04-15 | une trêve de 12 mois | null
    fr | 2026-04-15 | LE PRINTEMPS 2025 | 2025-21
    fr | 2026-04-15 | au printemps | 2026-21
    en | 2026-04-15 | the October 7 attacks | 2023-10-07
    en | 2020-12-01 | the October 7 attacks | 2020-10-07
    fr | 2026-04-15 | l'attaque du 7 octobre | 2023-10-07
    fr | 2026-04-15 | les attentats du 13 novembre | 2015-11-13
    fr | 2026-04-15 | l'attaque du 8 octobre | 2025-10-08
    en | 2026-04-15 | The Sun may shine and Sun 5 | NONE
    en | 2026-04-15 | two weeks on Monday | 2026-05-04
    en | 2026-04-15 | The year before, he had left. | 2025
    en | 2026-04-15 | the year before the invasion | NONE
    fr | 2026-04-15 | de ce vendredi à dimanche | 2026-04-17/2026-04-19
    fr | 2026-04-15 | ouvert 8h-18h | 2026-04-15
    fr | 2026-04-15 | 1h30 de discussions | NONE
    fr | 2026-04-15 | à 18h de Paris | 2026-04-15T18:00:00
    fr | 2026-04-15 | le 24/02 | 2026-02-24
    fr | 2026-04-15 | du 24/02 au 03/03 | 2026-02-24/2026-03-03
    fr | 2026-04-15 | 24/02 | NONE
    fr | 2026-04-15 | le 30/02 | NONE
    fr | 2026-04-15 | le premier mercredi de chaque mois | null
    fr | 2026-04-15 | tous les premiers lundis du mois | null
    en | 2026-04-15 | the first Monday of every month | null
    fr | 2026-04-15 | dans le courant de l'année | 2026
    fr | 2026-04-15 | dans le courant de la semaine | 2026-04-13/2026-04-19
    en | 2026-04-15 | in the run-up to May 9 | 2026-05-09
    fr | 2026-04-15 | d'aujourd'hui en huit | 2026-04-22
    fr | 2026-04-15 | demain en huit | 2026-04-23
    fr | 2026-04-15 | à la fin du printemps ou au début de l'été | [2026-05,2026-06]
    fr | 2026-04-15 | lundi ou mardi | [2026-04-13,2026-04-14]
    fr | 2026-04-15 | en 2030 ou plus tard | 2030/..
    en | 2026-04-15 | in 2030 or later | 2030/..
    en | 2026-04-15 | in 1990 or earlier | ../1990
    en | 2026-04-15 | by Friday or Saturday | [2026-04-17,2026-04-18]
    en | 2026-04-15 | between late May and early June | 2025-05-21~/2025-06-10~
    en | 2026-04-15 | either this year or next | [2026,2027]
    en | 2026-04-15 | this month or next | [2026-04,2026-05]
    fr | 2026-04-15 | ce mois-ci ou le mois prochain | [2026-04,2026-05]
    en | 2026-04-15 | sooner or later | null
    en | 2026-04-15 | The 2026 or 2027 models | [2026,2027]
    fr | 2026-04-15 | jusqu'au 30 courant | ../2026-04-30
    fr | 2026-04-15 | au plus tard le 30 du mois prochain | ../2026-05-30
    en | 2026-04-15 | by the 15th of next month | ../2026-05-15
    fr | 2026-04-15 | Il pleut le matin. | NONE
    fr | 2026-04-15 | La prière du vendredi 17 avril | 2026-04-17
    en | 2026-04-15 | on Friday, prayers were held | 2026-04-10
    en | 2026-04-15 | Sunday services | NONE
    fr | 2026-04-15 | le 20 heures de TF1 | NONE
    fr | 2026-04-15 | le journal de 20 heures | NONE
    fr | 2026-04-15 | à 20 heures | 2026-04-15T20:00:00
    fr | 2026-04-15 | les 20 heures de négociations | null
    en | 2026-04-15 | the Sunday before last | 2026-04-05
    en | 2026-04-15 | the Monday after next | 2026-04-27
    en | 2026-04-15 | on Sunday before lunch | 2026-04-12
    en | 2026-04-15 | in the 1980s and 1990s | 198X;199X
    fr | 2026-04-15 | dans les années 1980 et 1990 | {1980..1989,1990..1999}
    fr | 2026-04-15 | les années 80 ou 90 | [1980..1989,1990..1999]
    fr | 2026-04-15 | les années 1980 et 2003 | 198X;2003
    fr | 2026-04-15 | aux XIXe et XXe siècles | {1800..1899,1900..1999}
    en | 2026-04-15 | the 19th and 20th centuries | {1800..1899,1900..1999}
    en | 2026-04-15 | the 19th and 20th brigades | NONE
    """
    .split(separator: "\n").map(String.init)
}
