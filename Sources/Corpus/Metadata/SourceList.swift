import Chronology

/// The list of sources below an article: none of them can be later than the article.
struct SourceList {
  /// The latest date of an entry, at the earliest day it may be.
  let latest: WrittenDate
  /// The entry that bears it.
  let quote: String

  /// The words that head such a list, folded.
  private static let headings: Set<String> = [
    "source", "sources", "sourcesprimaires", "sourcessecondaires", "primarysources",
    "secondarysources", "references", "bibliographie", "bibliography", "notes", "notesetreferences",
    "sourcesetreferences", "sourcesandreferences", "footnotes", "notesdebasdepage", "endnotes",
    "liensetsources", "pourallerplusloin", "workscited", "webographie",
  ]

  /// The words that end it.
  private static let ends: Set<String> = [
    "comments", "commentaires", "plusdecontenu", "relatedarticles", "articlessimilaires",
    "surlememesujet", "lireaussi", "alireaussi", "readmore", "newsletter",
  ]

  /// How many lines a list may have.
  private static let longest = 300

  /// Looks for the list in the lines below a body's beginning; `nil` where no entry is dated.
  init?(_ lines: [String], reader: DateReader) {
    guard let heading = lines.firstIndex(where: { Self.headings.contains(PageText.plain($0)) })
    else { return nil }
    var best: (date: WrittenDate, day: Day, quote: String)?
    for line in lines[(heading + 1)...].prefix(Self.longest) {
      if Self.ends.contains(PageText.plain(line)) { break }
      for date in Self.dates(of: line, reader) {
        guard let day = date.value?.earliestDay, best.map({ $0.day < day }) ?? true else {
          continue
        }
        best = (date, day, line.trimmingBlanks)
      }
    }
    guard let best else { return nil }
    latest = best.date
    quote = best.quote
  }

  /// The dates of an entry: those in parentheses or brackets, and one at its end.
  ///
  /// Other dates of an entry are its title's, and may lie in the future.
  private static func dates(of line: String, _ reader: DateReader) -> [WrittenDate] {
    var dates: [WrittenDate] = []
    for part in line.split(whereSeparator: { "()[]".contains($0) }).dropFirst() {
      let text = String(part).trimmingBlanks
      let found = reader.dates(in: text).map(\.date).filter { $0.year != nil }
      dates += found
      if found.isEmpty, text.utf8.count == 4, let year = Int(text),
        let date = WrittenDate(year: year)
      {
        dates.append(date)
      }
    }
    if let last = reader.dates(in: line).last, last.date.year != nil,
      line.utf8.count - last.range.upperBound <= 2
    {
      dates.append(last.date)
    }
    return dates
  }
}
