/// The words of the grammar, in any case of letters.
///
/// Source: openCypher 9 grammar, `ReservedWord` and the words of its productions; `OF`, `BETWEEN`,
/// `KNOWN` and `AT` are Chancery's.
enum Keyword: String, CaseIterable, Hashable, Sendable {
  case all, allShortestPaths = "allshortestpaths", and, any, `as`, asc, ascending, at, between, by
  case call, `case`, contains, count, create, delete, desc, descending, detach, distinct, `else`
  case end, ends, exists, explain, `false`, `in`, `is`, known, limit, match, merge, none, not
  case null, of, on, optional, or, order, profile, reduce, remove, `return`, set
  case shortestPath = "shortestpath", single, skip, starts, then, `true`, union, unwind, when
  case `where`, with, xor, yield

  /// The word as it is written in messages.
  var name: String {
    switch self {
    case .allShortestPaths: "allShortestPaths"
    case .shortestPath: "shortestPath"
    case .all, .and, .any, .as, .asc, .ascending, .at, .between, .by, .call, .case, .contains,
      .count, .create, .delete, .desc, .descending, .detach, .distinct, .else, .end, .ends,
      .exists, .explain, .false, .in, .is, .known, .limit, .match, .merge, .none, .not, .null,
      .of, .on, .optional, .or, .order, .profile, .reduce, .remove, .return, .set, .single,
      .skip, .starts, .then, .true, .union, .unwind, .when, .where, .with, .xor, .yield:
      rawValue.uppercased()
    }
  }

  /// Whether the word can be no variable unless it stands between backticks.
  ///
  /// Source: openCypher 9 grammar, `ReservedWord`.
  var isReserved: Bool {
    switch self {
    case .all, .and, .as, .asc, .ascending, .by, .case, .contains, .create, .delete, .desc,
      .descending, .detach, .distinct, .else, .end, .ends, .exists, .false, .in, .is, .limit,
      .match, .merge, .not, .null, .on, .optional, .or, .order, .remove, .return, .set, .skip,
      .starts, .then, .true, .union, .unwind, .when, .where, .with, .xor:
      true
    case .allShortestPaths, .any, .at, .between, .call, .count, .explain, .known, .none, .of,
      .profile, .reduce, .shortestPath, .single, .yield:
      false
    }
  }

  /// The keyword that a word is, whatever the case of its letters.
  ///
  /// - Complexity: O(*k*) in the keywords of the word's length; nothing is allocated.
  static func of(_ word: ArraySlice<UInt8>) -> Keyword? {
    guard word.count < byLength.count, let packed = PackedWord(word) else { return nil }
    for candidate in byLength[word.count] where candidate.word == packed {
      return candidate.keyword
    }
    return nil
  }

  private static let byLength: [[(word: PackedWord, keyword: Keyword)]] = {
    let longest = allCases.map(\.rawValue.utf8.count).max() ?? 0
    var byLength = [[(word: PackedWord, keyword: Keyword)]](repeating: [], count: longest + 1)
    for keyword in allCases {
      let letters = Array(keyword.rawValue.utf8)[...]
      if let word = PackedWord(letters) { byLength[letters.count].append((word, keyword)) }
    }
    return byLength
  }()
}

/// Up to sixteen ASCII letters in two numbers, all of them small.
private struct PackedWord: Equatable {
  private var first: UInt64 = 0
  private var second: UInt64 = 0

  /// `nil` where there is anything but ASCII letters.
  init?(_ word: ArraySlice<UInt8>) {
    for (place, byte) in word.enumerated() {
      let letter = byte | 0x20
      guard letter >= UInt8(ascii: "a"), letter <= UInt8(ascii: "z") else { return nil }
      if place < 8 {
        first = first << 8 | UInt64(letter)
      } else {
        second = second << 8 | UInt64(letter)
      }
    }
  }
}
