import Chronology

extension MetadataReader {
  /// What the words around the body and at its beginning say.
  mutating func readText() {
    let title = input.heading ?? metadata.titles.first?.value
    let lead = input.text.lead(from: title)
    for line in lead.reversed() {
      readLabels(line, mustBegin: false)
      readDateLine(line)
      readByline(line)
    }
    for line in input.text.body.prefix(3) where line.utf8.count <= 160 {
      readLabels(line, mustBegin: true)
      readByline(line)
    }
    for line in input.text.tail.prefix(5) where line.utf8.count <= 200 {
      readLabels(line, mustBegin: true)
    }
    for line in input.text.body.prefix(2) {
      guard let dateline = Dateline(line, reader: dates) else {
        readOpeningDate(line)
        continue
      }
      if let value = dateline.date?.value {
        metadata.published.append(.init(value, .dateline, quote: dateline.quote))
      }
      if let agency = dateline.agency {
        metadata.outlets.append(.init(agency, .dateline, quote: dateline.quote))
      }
    }
  }

  private mutating func readByline(_ line: String) {
    guard let names = Byline.authors(of: line) else { return }
    metadata.authors.append(.init(names, .byline, quote: line.trimmingBlanks))
  }

  private mutating func readLabels(_ line: String, mustBegin: Bool) {
    guard line.utf8.count <= 300 else { return }
    let labels = DateLabels.dates(in: line, reader: dates)
    guard !mustBegin || labels.first?.beginsLine == true else { return }
    for found in labels {
      guard let value = found.date.value else { continue }
      let statement = MetadataStatement(value, .label, quote: found.quote)
      switch found.kind {
      case .published: metadata.published.append(statement)
      case .updated: metadata.updated.append(statement)
      }
    }
  }

  /// A text that opens with a date in digits: "(18.01.2018) The ministers …".
  private mutating func readOpeningDate(_ line: String) {
    let opening = String(line.prefix(24))
    guard opening.first.map({ $0.isNumber || $0 == "(" || $0 == "[" }) ?? false,
      let found = dates.dates(in: opening).first, found.range.lowerBound <= 1,
      found.date.isWhole, let value = found.date.value,
      !Array(opening.utf8)[found.range].contains(where: { $0 == 0x20 })
    else { return }
    metadata.published.append(.init(value, .dateline, quote: opening.trimmingBlanks))
  }

  /// A line beside the title that is a date, and no more than that and a name.
  private mutating func readDateLine(_ line: String) {
    guard line.utf8.count <= 120, DateLabels.dates(in: line, reader: dates).isEmpty,
      let found = dates.dates(in: line).first, found.date.isWhole, let value = found.date.value,
      DateTokens(line).tokens.count <= 16
    else { return }
    metadata.published.append(.init(value, .lead, quote: line.trimmingBlanks))
  }

  /// A dateline or label without a year, where something else says or bounds the year.
  ///
  /// The year of an address or a file's name is certain; the one that a bound makes likely is not.
  mutating func readDatesWithoutYear() {
    guard metadata.publication.map({ $0.value.precision > .day }) ?? true,
      let (date, origin, quote) = dateWithoutYear
    else { return }
    if let year = metadata.publication?.value.earliestDay?.year {
      guard let value = date.inYear(year)?.value else { return }
      metadata.published.append(.init(value, origin, quote: quote))
    } else if let update = metadata.updated.first?.value.latestDay {
      let years = [update.year, update.year - 1]
      let value = years.lazy.compactMap { date.inYear($0)?.value }
        .first { $0.earliestDay.map { $0 <= update } ?? false }
      if let value { metadata.published.append(.init(value, origin, quote: quote)) }
    } else if let bound = sources?.latest.value?.earliestDay {
      let years = [bound.year, bound.year + 1]
      let value = years.lazy.compactMap { date.inYear($0)?.value }
        .first { $0.earliestDay.map { $0 >= bound } ?? false }
      guard let value, case .date(let day) = value.form else { return }
      metadata.published.append(.init(.date(day.qualified(.uncertain)), origin, quote: quote))
    }
  }

  private var dateWithoutYear: (WrittenDate, MetadataOrigin, String)? {
    let title = input.heading ?? metadata.titles.first?.value
    for line in input.text.lead(from: title).reversed() {
      for found in DateLabels.dates(in: line, reader: dates)
      where found.kind == .published && found.date.year == nil {
        return (found.date, .label, found.quote)
      }
    }
    for line in input.text.body.prefix(2) {
      if let dateline = Dateline(line, reader: dates), let date = dateline.date, date.year == nil {
        return (date, .dateline, dateline.quote)
      }
    }
    return nil
  }

  /// The dated list of sources below the body, or in its last lines.
  var sources: SourceList? {
    SourceList(input.text.tail, reader: dates)
      ?? SourceList(Array(input.text.body.suffix(60)), reader: dates)
  }

  /// What bounds the date: published after its latest source, and before its last change.
  mutating func readBounds() {
    let sources = self.sources
    let update = metadata.updated.first
    if let known = metadata.publication {
      if let sources, let first = sources.latest.value?.earliestDay,
        let last = known.value.latestDay,
        last.advanced(by: 1) < first
      {
        metadata.notes.append(
          "published: \(known.value) by \(known.origin.wording), but a source is dated "
            + "\(first) ('\(sources.quote)')")
      }
      return
    }
    let lower = sources?.latest.value?.earliest
    let upper = update?.value.latest
    switch (lower, upper) {
    case (let lower?, let upper?):
      guard let value = EDTF.interval(from: lower, to: upper) else { return }
      metadata.published.append(.init(value, .sourceList, quote: sources?.quote ?? ""))
    case (let lower?, nil):
      guard let value = EDTF.from(lower) else { return }
      metadata.published.append(.init(value, .sourceList, quote: sources?.quote ?? ""))
    case (nil, let upper?):
      guard let value = EDTF.until(upper) else { return }
      metadata.published.append(.init(value, .lastUpdate, quote: update?.quote ?? ""))
    case (nil, nil): return
    }
  }
}

extension EDTF {
  /// The value itself where it can begin an interval, else its first day.
  fileprivate var earliest: EDTF? {
    if case .date = form { return self }
    return earliestDay.flatMap(EDTF.day)
  }

  /// The value itself where it can end an interval, else its last day.
  fileprivate var latest: EDTF? {
    if case .date = form { return self }
    return latestDay.flatMap(EDTF.day)
  }
}
