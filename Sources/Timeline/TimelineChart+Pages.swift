import Chronology
package import Drawing

extension TimelineChart {
  /// The height of the text on a page of A4, in millimeters.
  package static let pageHeight = 240.0
  /// The most a drawing on one page may have, in millimeters: what a printer can fill of A4.
  package static let tallestPage = 277.0

  /// Whether it needs more than one page.
  package var isTallerThanPage: Bool {
    canvas.height > Canvas.points(fromMillimeters: Self.tallestPage)
  }

  /// Draws a timeline anew on as many pages as it needs: one after the other in time, each with the
  /// same lanes, and with an axis and sources of its own.
  ///
  /// - Parameters:
  ///   - entries: The events.
  ///   - sources: The notes that the entries' source numbers stand for.
  ///   - style: The title, language, lanes and width.
  /// - Returns: The chart itself where it fits on a page or no page would hold it, else several whose
  ///   titles count the pages.
  package func pages(
    _ entries: [TimelineEntry], sources: [SourceNote] = [], style: TimelineStyle
  ) -> [TimelineChart] {
    let tallest = Canvas.points(fromMillimeters: Self.pageHeight)
    guard isTallerThanPage, entries.count > 1 else { return [self] }
    let (dated, undated) = TimelineLayout.divided(entries)
    let ordered = dated.map(\.entry) + undated
    func page(_ part: [TimelineEntry], _ number: Int, of count: Int) -> TimelineChart {
      TimelineChart(
        part, sources: Self.notes(of: part, sources), style: style.page(number, of: count),
        lanesOf: dated.map(\.entry))
    }
    // Where the lanes alone fill more than a page, fewer events make it no lower.
    guard page([ordered[0]], 1, of: 1).canvas.height <= tallest else { return [self] }
    var count = max(2, Int((canvas.height / tallest).rounded(.up)))
    while true {
      let pages = Self.parts(of: ordered, count).enumerated().map { page($1, $0 + 1, of: count) }
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
