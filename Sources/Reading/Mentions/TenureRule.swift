import Chronology
import Ontology

/// Tells which office the words beside a person's name say that he holds or held.
///
/// Nothing is read where the words do not tell whose office it is, where it is yet to be taken, where
/// they name a trade, or where they stand beside the name of somebody else: "Macron, the Polish
/// president and the German chancellor" makes no president of Poland of him.
struct TenureRule {
  let gazetteer: Gazetteer
  let language: Language
  /// The last day on which the article may have been published.
  let day: Day?

  /// The office that a description beside a name tells; `nil` where it tells of none.
  ///
  /// - Parameters:
  ///   - office: An index into `Gazetteer.offices`.
  ///   - owner: Whose office the words say it is.
  ///   - person: The mention of the name.
  ///   - span: The tokens of the description.
  ///   - analyzed: The text.
  ///   - draft: The mentions so far; the body joins the article's entities.
  /// - Returns: The office with its dates, where the gazetteer knows them.
  func tenure(
    _ office: Int, of owner: Entity?, person: FoundMention, _ span: Range<Int>,
    _ analyzed: AnalyzedText, _ draft: inout MentionDraft
  ) -> FoundTenure? {
    guard !gazetteer.offices[office].isTrade, !isAhead(span, analyzed) else { return nil }
    let isFormer = isFormer(span, analyzed)
    let known = term(office, of: owner, draft.entity(person), isFormer: isFormer)
    guard let body = owner ?? known.map({ gazetteer.entities[$0.of] }),
      body.kind == .country || body.kind == .organization, !body.isCollective,
      known != nil || isLikely(office, of: body, draft.entity(person), isFormer: isFormer)
    else { return nil }
    let isBefore = span.lowerBound < person.tokens.lowerBound
    if !isBefore, analyzed.role(span.upperBound).contains(.coordinator) { return nil }
    let tokens =
      min(
        span.lowerBound, person.tokens.lowerBound)..<max(span.upperBound, person.tokens.upperBound)
    return FoundTenure(
      office: known?.office ?? office, of: draft.entities.row(of: body), isFormer: isFormer,
      term: known?.term, quote: analyzed.range(tokens),
      rule: "office/\(language.rawValue)/\(isBefore ? "before" : "after")-name")
  }

  /// The term that the gazetteer knows: the one of the article's day, else the last; of a former
  /// office one that had ended by then.
  private func term(
    _ office: Int, of owner: Entity?, _ person: Entity, isFormer: Bool
  ) -> OfficeHolder? {
    let title = gazetteer.title(of: office, in: language)
    let all = gazetteer.terms(of: person).filter { term in
      term.term != nil && owner.map { gazetteer.entities[term.of].id == $0.id } ?? true
    }
    let terms = all.filter { gazetteer.title(of: $0.office, in: language) == title }
    if terms.isEmpty, let day, owner != nil, !isFormer, gazetteer.offices[office].id == "minister" {
      // « le ministre suédois » is whichever minister of Sweden he is that day.
      return all.last {
        holds($0, on: day) && gazetteer.offices[$0.office].id.hasSuffix("-minister")
      }
    }
    guard let day else { return isFormer ? terms.last { $0.last != nil } : terms.last }
    if isFormer { return terms.last { term in term.last.map { $0 < day } ?? false } }
    return terms.last { term in holds(term, on: day) } ?? terms.last
  }

  private func holds(_ term: OfficeHolder, on day: Day) -> Bool {
    (term.first.map { $0 <= day } ?? true) && (term.last.map { $0 >= day } ?? true)
  }

  /// Whether nothing known speaks against it: the person is of another state, or somebody else held that
  /// office then.
  ///
  /// A term without an end may have ended since the gazetteer was written, and says nothing.
  private func isLikely(_ office: Int, of body: Entity, _ person: Entity, isFormer: Bool) -> Bool {
    if body.kind == .country, let state = person.country, gazetteer.index(state) != nil,
      "country:" + state != body.id.text
    {
      return false
    }
    guard let day, !isFormer, gazetteer.offices[office].isUnique else { return true }
    return !gazetteer.holders(of: body).contains { holder in
      holder.office == office && gazetteer.entities[holder.of].id == body.id
        && gazetteer.entities[holder.person].id != person.id && holder.last != nil
        && holds(holder, on: day)
    }
  }

  /// "president-elect", « le président élu », « futur ministre »: nobody holds the office yet.
  private func isAhead(_ span: Range<Int>, _ analyzed: AnalyzedText) -> Bool {
    let near = max(0, span.lowerBound - 1)..<min(analyzed.tokens.count, span.upperBound + 2)
    return near.contains { Self.ahead.contains(analyzed.text.form(analyzed.tokens[$0])) }
  }

  /// « l’ancien président », "then-President", « ex-ministre », "former".
  private func isFormer(_ span: Range<Int>, _ analyzed: AnalyzedText) -> Bool {
    let near = max(0, span.lowerBound - 2)..<span.upperBound
    if near.contains(where: { Self.saysFormer($0, analyzed) }) { return true }
    let before = span.lowerBound - 1
    return analyzed.is(before, "alors")
      || (analyzed.is(before, "-") && analyzed.is(before - 1, "then"))
  }

  /// Whether a token says that the office after it was held before.
  static func saysFormer(_ index: Int, _ analyzed: AnalyzedText) -> Bool {
    former.contains(analyzed.text.form(analyzed.tokens[index]))
  }

  private static let former: Set<String> = ["ancien", "ancienne", "ex", "former"]

  private static let ahead: Set<String> = [
    "elect", "elu", "elue", "designe", "designee", "designate", "nominee", "incoming", "future",
    "futur", "pressenti", "pressentie",
  ]
}

extension Office {
  /// Whether a state has one holder of it at a time, so that two persons exclude each other.
  var isUnique: Bool {
    ["president", "vice-president", "chancellor", "king", "queen", "emir", "sultan"].contains(id)
      || (id.hasSuffix("-minister") && !id.hasPrefix("deputy"))
  }
}
