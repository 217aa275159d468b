/// Days of the week, which a small French parser takes for verbs, adjectives and heads of what is
/// their verb's.
extension TreeRepair {
  private static let days: Set<String> = [
    "lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche",
  ]

  /// « a été tué lundi à Goma »: a day without preposition is a circumstance of the verb beside it, and
  /// what the parse hangs on the day is that verb's.
  mutating func mendDay(_ token: Int) {
    let head = words[token].head
    guard Self.days.contains(words[token].lemma),
      words[token].relation != .case, words[token].relation != .compound,
      !children(of: token).contains(where: {
        words[$0].relation == .case && words[$0].wordClass != .verb
      })
    else { return }
    guard let verb = head == token ? ownVerb(of: token) : governor(of: token) else { return }
    if verb != head {
      guard verb != token else { return }
      let isInside = descends(verb, from: token)
      if isInside { attach(verb, to: head == token ? verb : head, words[token].relation) }
    }
    attach(token, to: verb, .obl, as: .noun)
    for child in children(of: token) where !modifies(child, day: token) {
      attach(child, to: verb, relation(of: child, toVerb: verb))
    }
    if words[verb].wordClass == .verb, head == token {
      for child in children(of: verb)
      where words[child].wordClass == .auxiliary && words[child].relation != .auxPass {
        let isBeing = words[child].lemma == "être"
        attach(child, to: verb, isBeing && isPastParticiple(verb) ? .auxPass : .aux)
      }
    }
  }

  /// The verb that a day which heads its sentence has among its dependents.
  private func ownVerb(of day: Int) -> Int? {
    let verbs = children(of: day).filter { child in
      words[child].wordClass == .verb && (isFinite(child) || isPastParticiple(child))
    }
    return verbs.first { isFinite($0) } ?? verbs.last { $0 < day }
  }

  /// The verb that a day belongs to: its head, or the one above a noun that stands beside it.
  private func governor(of day: Int) -> Int? {
    var head = words[day].head
    for _ in 0..<4 where words[head].wordClass != .verb {
      guard words[head].head != head, words[head].relation != .relcl else { return nil }
      head = words[head].head
    }
    return words[head].wordClass == .verb ? head : nil
  }

  /// « ce lundi », « lundi soir », « lundi dernier ».
  private func modifies(_ child: Int, day: Int) -> Bool {
    switch words[child].relation {
    case .case: return words[child].wordClass != .verb
    case .det, .advmod: return true
    case .amod: return child > day
    case .nummod: return child > day
    case .nmod, .compound, .obl: return child == day + 1
    case .punct: return child == day + 1 || child == day - 1
    case .conj, .appos: return words[child].wordClass != .verb
    default: return false
    }
  }

  private func relation(of child: Int, toVerb verb: Int) -> SyntaxRelation {
    switch words[child].relation {
    case .nmod: return .obl
    case .acl: return words[child].features.contains(.infinitive) ? .xcomp : .advcl
    case .amod where child < verb || words[child].wordClass == .adjective: return .obj
    case .nummod: return .obj
    default: return words[child].relation
    }
  }

  /// « condamnés le 9 décembre à sept ans de détention »: what « à » ties to the month of a date is the verb's.
  mutating func mendDate(_ token: Int) {
    guard Self.months.contains(words[token].lemma), words[token].relation == .nmod else { return }
    let day = words[token].head
    let verb = words[day].head
    guard day < token, words[day].relation == .obl, words[verb].wordClass == .verb, verb < day
    else { return }
    for child in children(of: token)
    where child > token && words[child].relation == .nmod
      && children(of: child).contains(where: { word in
        words[word].relation == .case && ["à", "pour", "par", "contre"].contains(words[word].lemma)
      })
    {
      attach(child, to: verb, .obl)
    }
  }

  private static let months: Set<String> = [
    "janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre",
    "octobre", "novembre", "décembre",
  ]
}
