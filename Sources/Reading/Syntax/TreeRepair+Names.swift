/// Names whose words a small parser takes for verbs: « Berlin et *Vienne* envisageraient », "Yoon *Suk* Yeol".
extension TreeRepair {
  /// Makes the words of a known name one nominal phrase, where the parse takes one of them for a verb.
  mutating func joinName(_ name: Range<Int>) {
    guard !name.isEmpty,
      name.contains(where: { words[$0].wordClass == .verb && isTakenForVerb($0, in: name) })
    else { return }
    let first = name.lowerBound
    let outer = name.first { !name.contains(words[$0].head) || words[$0].head == $0 } ?? first
    let (head, relation) = (words[outer].head, words[outer].relation)
    let above = head == outer ? first : head
    let strangers = name.flatMap { token in children(of: token).filter { !name.contains($0) } }
    attach(first, to: above, relation, as: .name)
    for token in name.dropFirst() { attach(token, to: first, .flat, as: .name) }
    for child in strangers {
      // What hung on the verb hangs on what is above it.
      let isOfName = [.nmodDesc, .det, .case, .amod, .compound, .punct, .conj].contains(
        words[child].relation)
      attach(child, to: isOfName ? first : above, words[child].relation)
    }
    if let verb = governor(before: first) { attach(first, to: verb, .obj) }
  }

  private func isTakenForVerb(_ token: Int, in name: Range<Int>) -> Bool {
    !children(of: token).contains { child in
      !name.contains(child) && words[child].relation.isAuxiliary
    }
  }

  /// The verb without an object right before a name, but for an article or title.
  private func governor(before first: Int) -> Int? {
    var token = first - 1
    while token > 0,
      words[token].relation == .nmodDesc
        || words[token].relation == .det
          && words[token].wordClass == .determiner
    {
      token -= 1
    }
    guard token >= 0, words[token].wordClass == .verb, !descends(token, from: first),
      ![.nsubj, .nsubjPass, .conj].contains(words[first].relation)
        || words[first].head == first || words[first].head > first,
      !children(of: token).contains(where: { words[$0].relation == .obj })
    else { return nil }
    return token
  }
}
