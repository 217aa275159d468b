import Chronology

/// One form of the gazetteer in a text, with the readings that its letters allow.
struct NameMatch: Sendable {
  let tokens: Range<Int>
  let range: Range<Int>
  let readings: [GazetteerReading]
}

/// Finds the gazetteer's forms: longest first, on word boundaries, by the rules of case,
/// diacritics and language.
struct NameMatcher: Sendable {
  let gazetteer: Gazetteer
  let language: Language

  /// The matches of a text, ascending and not overlapping.
  func matches(in analyzed: AnalyzedText) -> [NameMatch] {
    let bytes = analyzed.text.folded.bytes
    var candidates: [PatternMatcher.Occurrence] = []
    gazetteer.matcher.forEachOccurrence(in: bytes) { occurrence in
      if isBoundary(bytes, occurrence.range.lowerBound),
        isBoundary(bytes, occurrence.range.upperBound)
      {
        candidates.append(occurrence)
      }
    }
    candidates.sort { left, right in
      left.range.lowerBound != right.range.lowerBound
        ? left.range.lowerBound < right.range.lowerBound
        : left.range.upperBound > right.range.upperBound
    }
    var matches: [NameMatch] = []
    var end = 0
    for candidate in candidates where candidate.range.lowerBound >= end {
      let range = analyzed.text.folded.original(candidate.range)
      let original = analyzed.text.utf8[range]
      let readings = gazetteer.readings[candidate.pattern].filter { allows($0, original) }
      guard !readings.isEmpty else { continue }
      let first = analyzed.token(atFolded: candidate.range.lowerBound)
      let last = analyzed.token(atFolded: candidate.range.upperBound - 1)
      matches.append(NameMatch(tokens: first..<(last + 1), range: range, readings: readings))
      end = candidate.range.upperBound
    }
    return matches
  }

  private func isBoundary(_ bytes: [UInt8], _ position: Int) -> Bool {
    guard position > 0, position < bytes.count else { return true }
    return !(isWord(bytes[position - 1]) && isWord(bytes[position]))
  }

  private func isWord(_ byte: UInt8) -> Bool {
    (byte >= 0x30 && byte <= 0x39) || (byte >= 0x61 && byte <= 0x7a) || byte >= 0x80
  }

  private func allows(_ reading: GazetteerReading, _ original: ArraySlice<UInt8>) -> Bool {
    if let only = reading.language, only != language { return false }
    switch reading.caseRule {
    case .any: break
    case .capital: guard beginsWithCapital(original) else { return false }
    case .exact: guard reading.written.utf8.elementsEqual(original) else { return false }
    }
    // Diacritics may be lost in a text, but not others put in their place.
    if original.allSatisfy({ $0 < 0x80 }) { return true }
    let plain = String(
      String(decoding: original, as: UTF8.self).lowercased().unicodeScalars.map { scalar in
        switch scalar.value {
        case 0x2019, 0x2018, 0x02bc: "'"
        case 0x2010...0x2014: "-"
        case 0xa0, 0x202f: " "
        default: Character(scalar)
        }
      })
    return plain == reading.lowered
      || FoldedText(reading.lowered).bytes.elementsEqual(plain.utf8)
  }

  private func beginsWithCapital(_ original: ArraySlice<UInt8>) -> Bool {
    guard let first = original.first else { return false }
    if first < 0x80 { return first >= 0x41 && first <= 0x5a }
    let scalar = String(decoding: original.prefix(4), as: UTF8.self).unicodeScalars.first
    return scalar?.properties.isUppercase ?? false
  }
}
