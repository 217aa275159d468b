import Chronology
import Dossier
import Ontology

extension Question {
  /// How many there were: other numbers of one noun, one question a noun.
  ///
  /// Nouns are compared within one language; counted groups (« 35 pays ») have a name in both.
  static func numbers(
    _ event: Event, _ tellings: [Telling], _ names: EntityNames
  ) -> [Question] {
    var told: [ID<Claim>: [String: [CountedNouns.Count]]] = [:]
    for telling in tellings { told[telling.claim.id] = counts(telling, names) }
    let kept = groups(event.sources + event.targets, names)
    let nouns = Set(told.values.flatMap { Array($0.keys) }).sorted()
    let answers = told
    return nouns.map { noun in
      Question(
        field: .number, carried: kept[noun]?.map(\.words).joined(separator: ", "),
        value: { answers[$0.claim.id]?[noun]?.first?.words },
        excludes: { left, right in
          areApart(answers[left.claim.id]?[noun] ?? [], answers[right.claim.id]?[noun] ?? [])
        })
    }
  }

  private static func areApart(
    _ left: [CountedNouns.Count], _ right: [CountedNouns.Count]
  ) -> Bool {
    left.allSatisfy { one in right.allSatisfy { !one.numbers.overlaps($0.numbers) } }
  }

  /// The counts of a telling, by language and noun: those of counted groups first.
  private static func counts(
    _ telling: Telling, _ names: EntityNames
  ) -> [String: [CountedNouns.Count]] {
    var counts = groups(telling.participants, names)
    guard let language = telling.evidence.document.language else { return counts }
    for count in CountedNouns(telling.claim.quote, language).counts {
      counts["\(language.rawValue):\(count.noun)", default: []].append(count)
    }
    return counts
  }

  /// The counted groups among participants, by their English noun.
  private static func groups(
    _ participants: [ID<Entity>], _ names: EntityNames
  ) -> [String: [CountedNouns.Count]] {
    var counts: [String: [CountedNouns.Count]] = [:]
    for id in participants {
      guard let group = names.entity(id), group.isCollective else { continue }
      for count in CountedNouns(group.englishName, .english).counts {
        counts["en:" + count.noun, default: []].append(
          CountedNouns.Count(numbers: count.numbers, noun: count.noun, words: names.name(id)))
      }
    }
    return counts
  }
}
