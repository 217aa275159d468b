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
  static func of(_ word: ArraySlice<UInt8>) -> Keyword? {
    guard word.count <= longest else { return nil }
    var lowered: [UInt8] = []
    lowered.reserveCapacity(word.count)
    for byte in word {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"): lowered.append(byte)
      case UInt8(ascii: "A")...UInt8(ascii: "Z"): lowered.append(byte | 0x20)
      default: return nil
      }
    }
    return byName[String(decoding: lowered, as: UTF8.self)]
  }

  private static let byName = Dictionary(
    uniqueKeysWithValues: allCases.map { ($0.rawValue, $0) })
  private static let longest = allCases.map(\.rawValue.utf8.count).max() ?? 0
}
