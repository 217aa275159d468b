extension EDTF: CustomStringConvertible {
  /// The canonical text: what the standard writes, each value in one way only.
  ///
  /// A qualifier that several leading components share stands after the last of them
  /// (`2026-01~-20`); any other stands before its component (`2026-~01-20`). Sets are sorted,
  /// offsets have minutes.
  public var description: String {
    var text = ""
    switch form {
    case .date(let date): date.write(to: &text)
    case .dateTime(let time): time.write(to: &text)
    case .season(let season):
      text.append(UInt(season.year), digits: 4)
      text += "-\(season.part.rawValue)"
    case .longYear(let year): year.write(to: &text)
    case .interval(let interval):
      interval.start.write(to: &text)
      text += "/"
      interval.end.write(to: &text)
    case .oneOf(let members): Self.write(members, between: "[", "]", to: &text)
    case .allOf(let members): Self.write(members, between: "{", "}", to: &text)
    }
    return text
  }

  private static func write(
    _ members: [Member], between open: String, _ close: String, to text: inout String
  ) {
    text += open
    for (place, member) in members.enumerated() {
      if place > 0 { text += "," }
      member.write(to: &text)
    }
    text += close
  }
}

extension EDTF.PartialDate: CustomStringConvertible {
  /// The canonical text.
  public var description: String {
    var text = ""
    write(to: &text)
    return text
  }

  func write(to text: inout String) {
    // The components from the year on that share its qualifier.
    let shared = sharedCount
    year.write(digits: 4, to: &text)
    if shared == 1, let qualifier = year.qualifier { text.append(qualifier.sign) }
    write(month, place: 2, shared: shared, to: &text)
    write(day, place: 3, shared: shared, to: &text)
  }

  /// The number of leading components that have the year's qualifier.
  private var sharedCount: Int {
    guard let month, month.qualifier == year.qualifier else { return 1 }
    guard let day, day.qualifier == year.qualifier else { return 2 }
    return 3
  }

  private func write(
    _ component: EDTF.Component?, place: Int, shared: Int, to text: inout String
  ) {
    guard let component else { return }
    text += "-"
    if place > shared, let qualifier = component.qualifier { text.append(qualifier.sign) }
    component.write(digits: 2, to: &text)
    if place == shared, let qualifier = component.qualifier { text.append(qualifier.sign) }
  }
}

extension EDTF.DateTime {
  func write(to text: inout String) {
    text += day.description
    text += "T"
    text.append(UInt(hour), digits: 2)
    text += ":"
    text.append(UInt(minute), digits: 2)
    text += ":"
    text.append(UInt(second), digits: 2)
    switch zone {
    case .local: break
    case .utc: text += "Z"
    case .offset(let minutes):
      text += minutes < 0 ? "-" : "+"
      text.append(minutes.magnitude / 60, digits: 2)
      text += ":"
      text.append(minutes.magnitude % 60, digits: 2)
    }
  }
}

extension EDTF.LongYear {
  func write(to text: inout String) {
    if exponent == nil, EDTF.PartialDate.years.contains(significand) {
      if significand < 0 { text += "-" }
      text.append(significand.magnitude, digits: 4)
    } else {
      text += "Y\(significand)"
      if let exponent { text += "E\(exponent)" }
    }
    if let significantDigits { text += "S\(significantDigits)" }
  }
}

extension EDTF.Interval.End {
  func write(to text: inout String) {
    switch self {
    case .date(let date): date.write(to: &text)
    case .open: text += ".."
    case .unknown: break
    }
  }
}

extension EDTF.Member: CustomStringConvertible {
  /// The canonical text.
  public var description: String {
    var text = ""
    write(to: &text)
    return text
  }

  func write(to text: inout String) {
    switch self {
    case .date(let date): date.write(to: &text)
    case .range(let first, let last):
      first.write(to: &text)
      text += ".."
      last.write(to: &text)
    case .onOrAfter(let date):
      date.write(to: &text)
      text += ".."
    case .onOrBefore(let date):
      text += ".."
      date.write(to: &text)
    }
  }
}
