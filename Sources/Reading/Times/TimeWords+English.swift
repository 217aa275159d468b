extension TimeVocabulary {
  /// The English words of time, in the form that `french` describes.
  static let english = TimeVocabulary(
    """
    comma: ,
    period: .
    colon: :
    dash: -
    slash: /
    apostrophe: '
    opening: (
    closing: )
    quote 1: « “
    quote 2: » ”
    quote: "
    stop: ; ! ? …
    sign: % $ € £ ° § # & + =
    the: the
    of: of
    to: to
    to 1: through
    at: at
    in: in during
    into: into
    on: on
    from: from
    between: between
    and: and
    or: or
    this: this
    these: these
    that: that
    last: last
    past: past
    next: next
    coming: coming upcoming ahead to_come
    recent: recent
    following: following
    previous: previous preceding
    same: same that_same very_same
    current: current
    monthMark -1: ult ultimo
    monthMark 0: inst
    monthMark 1: prox proximo
    one: a an
    cardinal 0: zero
    cardinal 1: one
    cardinal 2: two
    cardinal 3: three
    cardinal 4: four
    cardinal 5: five
    cardinal 6: six
    cardinal 7: seven
    cardinal 8: eight
    cardinal 9: nine
    cardinal 10: ten
    cardinal 11: eleven
    cardinal 12: twelve
    cardinal 13: thirteen
    cardinal 14: fourteen
    cardinal 15: fifteen
    cardinal 16: sixteen
    cardinal 17: seventeen
    cardinal 18: eighteen
    cardinal 19: nineteen
    cardinal 20: twenty
    cardinal 30: thirty
    cardinal 40: forty
    cardinal 50: fifty
    cardinal 60: sixty
    cardinal 70: seventy
    cardinal 80: eighty
    cardinal 90: ninety
    hundred 100: hundred
    hundred 1000: thousand
    ordinal 1: first
    ordinal 2: second
    ordinal 3: third
    ordinal 4: fourth
    ordinal 5: fifth
    ordinal 6: sixth
    ordinal 7: seventh
    ordinal 8: eighth
    ordinal 9: ninth
    ordinal 10: tenth
    ordinal 11: eleventh
    ordinal 12: twelfth
    ordinal 13: thirteenth
    ordinal 14: fourteenth
    ordinal 15: fifteenth
    ordinal 16: sixteenth
    ordinal 17: seventeenth
    ordinal 18: eighteenth
    ordinal 19: nineteenth
    ordinal 20: twentieth
    ordinal 21: twenty-first
    ordinal 30: thirtieth
    suffix: st nd rd th
    collective 2: couple
    collective 12: dozen
    few: few several many
    half: half
    andAHalf: and_a_half
    filler: full whole consecutive long more additional good straight short entire
    month 1: january
    month 2: february
    month 3: march
    month 4: april
    month 5: may
    month 6: june
    month 7: july
    month 8: august
    month 9: september
    month 10: october
    month 11: november
    month 12: december
    shortMonth 1: jan
    shortMonth 2: feb
    shortMonth 3: mar
    shortMonth 4: apr
    shortMonth 6: jun
    shortMonth 7: jul
    shortMonth 8: aug
    shortMonth 9: sept sep
    shortMonth 10: oct
    shortMonth 11: nov
    shortMonth 12: dec
    weekday 1: monday
    weekday 2: tuesday
    weekday 3: wednesday
    weekday 4: thursday
    weekday 5: friday
    weekday 6: saturday
    weekday 7: sunday
    weekdays 1: mondays
    weekdays 2: tuesdays
    weekdays 3: wednesdays
    weekdays 4: thursdays
    weekdays 5: fridays
    weekdays 6: saturdays
    weekdays 7: sundays
    shortWeekday 1: mon
    shortWeekday 2: tue tues
    shortWeekday 3: wed
    shortWeekday 4: thu thur thurs
    shortWeekday 5: fri
    shortWeekday 6: sat
    shortWeekday 7: sun
    season 21: spring springtime
    season 22: summer summertime
    season 23: autumn
    fall 23: fall
    season 24: winter wintertime
    unit 0: sec
    units 0: seconds
    unit 1: minute
    units 1: minutes
    unit 2: hour
    units 2: hours hrs
    unit 3: day
    units 3: days
    unit 4: week
    units 4: weeks
    unit 5: fortnight
    units 5: fortnights
    unit 6: month
    units 6: months
    unit 7: quarter
    units 7: quarters
    unit 9: year
    units 9: years yrs
    unit 10: decade
    units 10: decades
    unit 11: century
    units 11: centuries
    unit 12: weekend week-end
    units 12: weekends
    fiscalMark: fy
    yearKind 1: fiscal
    yearKind: financial budget school academic calendar tax
    turn: turn
    dayPart 1: morning dawn daybreak
    dayPart 3: afternoon
    dayPart 4: evening dusk nightfall
    dayPart 5: night
    noon 12: noon midday
    noon 0: midnight
    meridiem 0: am a.m.
    meridiem 12: pm p.m.
    meridiem 0: a.m
    meridiem 12: p.m
    oclock: o'clock
    zone 0: gmt utc
    zone 60: bst cet
    zone 120: cest eet
    zone 180: eest msk
    zone -300: est
    zone -240: edt
    zonePlace 5: et eastern washington new_york
    zonePlace 1: paris brussels berlin rome madrid warsaw vienna geneva
    zonePlace 2: london british
    zonePlace 3: kyiv kiev ukrainian helsinki athens
    zonePlace 4: moscow russian istanbul ankara
    zonePlace 6: local
    clockNoun: time
    dayShift -2: day_before_yesterday
    dayShift -1: yesterday
    dayShift 0: today
    dayShift 1: tomorrow
    dayShift 2: day_after_tomorrow
    tonight: tonight
    overnight: overnight
    agoAfter: ago
    fromNow: from_now from_today
    later: later afterwards afterward thereafter
    earlier: earlier prior previously before_that beforehand
    before: before prior_to
    after: after beyond
    since: since ever_since
    until: until till up_to up_until
    by: by no_later_than not_later_than
    within: within
    onward: as_of as_from as_early_as starting starting_on starting_in starting_from no_earlier_than no_sooner_than as_soon_as from_as_early_as beginning_in beginning_on
    notBefore: not_before
    own: its his her their
    atLatest: at_the_latest
    duration: for
    today: to_the_day exactly
    eve 1: day_before day_earlier previous_day
    morrow 1: day_after next_day following_day
    eveOf: eve
    aftermath: aftermath
    early: early
    early 1: beginning start outset
    middle: mid
    middle 1: middle
    late: late
    late 1: end close
    about: just_over just_under a_little_over a_little_under slightly_more_than slightly_less_than well_over nearly almost some over under more_than less_than at_least close_to
    about 1: about around roughly approximately circa ca on_or_about on_or_around c.
    shortly: just_after just_before soon_after minutes_after minutes_before moments_after moments_before right_after right_before
    shortly 1: shortly_after shortly_before
    perhaps: probably possibly perhaps maybe presumably likely most_likely
    every: every each
    every 2: every_other
    per: per
    times 1: once
    times 2: twice
    times: times
    vague -1: recently lately formerly long_ago at_the_time at_that_time a_while_ago some_time_ago of_late not_long_ago once_upon_a_time back_then day_after_day year_after_year in_the_meantime since_then the_other_day
    vague 0: now from_now_on currently nowadays these_days at_present at_the_moment for_now so_far to_date until_now presently right_now up_to_now for_the_moment for_the_time_being as_of_now
    vague 1: until_further_notice soon shortly in_the_future in_the_near_future sooner_or_later before_long by_then in_due_course down_the_road in_the_long_term in_the_short_term in_the_long_run someday some_day in_the_foreseeable_future
    often 3: daily
    often 4: weekly
    often 6: monthly
    often 9: annually yearly
    quarterMark 33: q
    quarterMark 40: h
    link: run-up_to
    link: with without because then he she they it we i there
    era: bc bce b.c. b.c.e.
    attack: attacks massacre massacres
    trap: usa_today russia_today
    planet: planet god
    counted: million millions billion billions troops soldiers men people euros dollars rubles kilometers kilometres km miles tons tonnes tanks drones missiles dead wounded women civilians vehicles shells police protesters participants personnel servicemen fighters
    code: highway motorway freeway interstate road model article page resolution number no law decree flight route code line version chapter paragraph directive regulation annex room section
    age: age aged old
    war: war conflict crisis pandemic occupation
    paper: telegraph express mirror mail herald post live football
    rite: prayer prayers mass worship sermon sermons services
    title: agreement accord accords rising uprising island islands
    program: black bloody super
    has: has have
    had: had
    be: is are
    was: was were
    must: will shall must should might can could would
    go: going_to about_to plans_to plan_to intends_to hopes_to aims_to
    report: says say warns warn threatens threaten announces accuses denies rejects refuses demands calls urges condemns vows promises insists tells claims confirms adds argues notes strikes hits kills
    scheduled: expires expire begins starts ends resumes takes_effect takes_place comes_into_force enters_into_force kicks_off
    planned: expected scheduled planned set slated due
    pastVerb: met said told struck held took came went began left made gave got knew saw spoke sent rose fell won lost brought built bought chose did drew drove fought flew found grew heard kept led meant paid put ran read shot stood taught thought threw understood wrote broke born been
    conjunction: which who whose where when while but
    feast 1225: christmas christmas_day xmas
    feast 1224: christmas_eve
    feast 1226: boxing_day
    feast 1231: new_year's_eve
    feast 101: new_year's_day new_year's new_year
    feast 106: epiphany
    feast 107: orthodox_christmas
    feast 202: candlemas
    feast 214: valentine's_day
    feast 317: st_patrick's_day saint_patrick's_day st._patrick's_day
    feast 501: may_day labour_day
    feast 509: victory_day
    feast 704: fourth_of_july
    feast 714: bastille_day
    feast 815: assumption_day
    feast 1031: halloween
    feast 1101: all_saints'_day
    feast 1111: armistice_day veterans_day remembrance_day
    feast 3000: easter easter_sunday
    feast 3001: easter_monday
    feast 2998: good_friday
    feast 2999: holy_saturday
    feast 2997: maundy_thursday holy_thursday
    feast 2993: palm_sunday
    feast 2954: ash_wednesday
    feast 2953: shrove_tuesday mardi_gras
    feast 3039: ascension_day
    feast 3049: pentecost whit_sunday
    feast 3050: whit_monday pentecost_monday
    feast 4000: orthodox_easter
    feast 11144: thanksgiving thanksgiving_day
    feast 10911: labor_day
    feast 10551: memorial_day
    feast 10131: martin_luther_king_day
    feast 10231: presidents'_day presidents_day
    decadeName 20: twenties
    decadeName 30: thirties
    decadeName 40: forties
    decadeName 50: fifties
    decadeName 60: sixties
    decadeName 70: seventies
    decadeName 80: eighties
    decadeName 90: nineties
    """)
}
