import Testing

@testable import Reading

struct EnglishInflectionTests {
  @Test(arguments: [
    ("threaten", "threatens threatened threatened threatening"),
    ("refuse", "refuses refused refused refusing"),
    ("deny", "denies denied denied denying"),
    ("deploy", "deploys deployed deployed deploying"),
    ("reject", "rejects rejected rejected rejecting"),
    ("stop", "stops stopped stopped stopping"),
    ("commit", "commits committed committed committing"),
    ("confer", "confers conferred conferred conferring"),
    ("offer", "offers offered offered offering"),
    ("visit", "visits visited visited visiting"),
    ("attack", "attacks attacked attacked attacking"),
    ("clash", "clashes clashed clashed clashing"),
    ("veto", "vetoes vetoed vetoed vetoing"),
    ("agree", "agrees agreed agreed agreeing"),
    ("join", "joins joined joined joining"),
    ("vow", "vows vowed vowed vowing"),
    ("jam", "jams jammed jammed jamming"),
    ("say", "says said said saying"),
    ("send", "sends sent sent sending"),
    ("give", "gives gave given giving"),
    ("withdraw", "withdraws withdrew withdrawn withdrawing"),
    ("seek", "seeks sought sought seeking"),
    ("lie", "lies lied lied lying"),
    ("equip", "equips equipped equipped equipping"),
    ("deter", "deters deterred deterred deterring"),
    ("free", "frees freed freed freeing"),
  ])
  func `makes third person, past, participle and gerund`(verb: String, forms: String) throws {
    let made = try EnglishInflection(TestReader.folder).forms(of: verb)
    #expect(made.prefix(5).map(\.form) == [verb] + forms.split(separator: " ").map(String.init))
    #expect(
      made.prefix(5).map(\.inflection) == [
        .infinitive, .present, .past, .pastParticiple, .presentParticiple,
      ])
  }

  @Test(arguments: [
    ("criticize", "criticise criticises criticised criticised criticising"),
    ("travel", "travelled travelled travelling"), ("signal", "signalled signalled signalling"),
    ("expel", ""), ("conceal", ""), ("refuse", ""),
  ])
  func `knows the British spellings too`(verb: String, forms: String) throws {
    let made = try EnglishInflection(TestReader.folder).forms(of: verb)
    #expect(made.dropFirst(5).map(\.form) == forms.split(separator: " ").map(String.init))
  }
}
