import Chronology
package import Ontology

/// Finds the articles that reprint another, such as several papers' copies of one agency text.
///
/// An article is a copy where most of it stands in one that was published before: at least half of
/// its marks, and four of them. Of those published on one day the longest is the original. An
/// article that quotes another at length, and has more of its own, is none.
package struct CopyFinder {
  /// How many of a copy's marks must be the original's, of a hundred.
  static let leastShare = 50
  /// Texts that share fewer marks share a phrase, not a text.
  static let fewestMarks = 4
  /// A mark of more originals than these is a commonplace: a disclaimer, a signature.
  static let mostOriginals = 40

  private var originals: [UInt64: [Int32]] = [:]

  private init() {}

  /// Which documents are copies, and of which; an original is never a copy itself.
  ///
  /// - Complexity: O(words): each mark is looked up once, and leads to at most `mostOriginals`.
  package static func copies(among documents: [Document]) -> [ID<Document>: ID<Document>] {
    let order = documents.indices.sorted { left, right in
      precedes(documents[left], documents[right])
    }
    var finder = CopyFinder()
    var copies: [ID<Document>: ID<Document>] = [:]
    var originals: [Int] = []
    var seen: Set<ID<Document>> = []
    for index in order where seen.insert(documents[index].id).inserted {
      let marks = Fingerprint(documents[index].body).marks
      if let original = finder.original(of: marks) {
        copies[documents[index].id] = documents[originals[original]].id
      } else {
        finder.add(marks, as: originals.count)
        originals.append(index)
      }
    }
    return copies
  }

  /// By day of publication, undated last; the longer first; then by path.
  private static func precedes(_ left: Document, _ right: Document) -> Bool {
    let (first, second) = (day(left), day(right))
    if first != second { return first < second }
    let (long, short) = (left.body.utf8.count, right.body.utf8.count)
    if long != short { return long > short }
    return left.path.utf8.lexicographicallyPrecedes(right.path.utf8)
  }

  private static func day(_ document: Document) -> Int {
    document.published?.earliestDay?.daysSince1970 ?? .max
  }

  /// The original that shares most of some marks, if it shares enough; the first of equals.
  private func original(of marks: [UInt64]) -> Int? {
    var shared: [Int32: Int] = [:]
    var best: (original: Int32, count: Int)?
    for mark in marks {
      for original in originals[mark] ?? [] {
        let count = shared[original, default: 0] + 1
        shared[original] = count
        if best.map({ (count, $0.original) > ($0.count, original) }) ?? true {
          best = (original, count)
        }
      }
    }
    guard let best, best.count >= Self.fewestMarks,
      best.count * 100 >= marks.count * Self.leastShare
    else { return nil }
    return Int(best.original)
  }

  private mutating func add(_ marks: [UInt64], as original: Int) {
    for mark in marks where originals[mark, default: []].count < Self.mostOriginals {
      originals[mark, default: []].append(Int32(original))
    }
  }
}
