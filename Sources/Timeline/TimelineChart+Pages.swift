import Chronology
package import Drawing

extension TimelineChart {
  /// The height of a page of A4 between its margins, in millimeters.
  package static let pageHeight = 240.0

  /// Draws a timeline anew on as many pages as it needs: one after the other in time, each with its own
  /// lanes, axis and sources.
  ///
  /// - Parameters:
  ///   - entries: The events.
  ///   - sources: The notes that the entries' source numbers stand for.
  ///   - style: The title, language, lanes and width.
  /// - Returns: The chart itself where it fits on a page, or several whose titles count the pages. A
  ///   single event may need more than a page.
  package func pages(
    _ entries: [TimelineEntry], sources: [SourceNote] = [], style: TimelineStyle
  ) -> [TimelineChart] {
    let tallest = Canvas.points(fromMillimeters: Self.pageHeight)
    guard canvas.height > tallest, entries.count > 1 else { return [self] }
    let (dated, undated) = TimelineLayout.divided(entries)
    let ordered = dated.map(\.entry) + undated
    var count = max(2, Int((canvas.height / tallest).rounded(.up)))
    while true {
      let pages = Self.parts(of: ordered, count).enumerated().map { number, part in
        TimelineChart(
          part, sources: Self.notes(of: part, sources), style: style.page(number + 1, of: count))
      }
      let fits = pages.allSatisfy { $0.canvas.height <= tallest }
      guard !fits, count < ordered.count else { return pages }
      count = min(count + max(1, count / 4), ordered.count)
    }
  }

  /// Deals entries out to a number of parts of nearly the same size, in their order.
  private static func parts(of entries: [TimelineEntry], _ count: Int) -> [[TimelineEntry]] {
    (0..<count).map { part in
      Array(entries[entries.count * part / count..<entries.count * (part + 1) / count])
    }
  }

  /// The notes that some entries refer to.
  private static func notes(
    of entries: [TimelineEntry], _ sources: [SourceNote]
  ) -> [SourceNote] {
    let numbers = Set(entries.flatMap { $0.sources + $0.otherDates.flatMap(\.sources) })
    return sources.filter { numbers.contains($0.number) }
  }
}

extension TimelineStyle {
  /// The style of one page of several.
  fileprivate func page(_ number: Int, of count: Int) -> TimelineStyle {
    TimelineStyle(
      title: "\(title) (\(number)/\(count))", language: language, layout: layout, lanes: lanes,
      groupsBlocs: groupsBlocs,
      idleTime: idleTime, widthInMillimeters: widthInMillimeters, footer: footer, theme: theme)
  }
}
