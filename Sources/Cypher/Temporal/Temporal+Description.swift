extension Date: CustomStringConvertible {
  /// `YYYY-MM-DD`; a year of more than four digits has a sign.
  package var description: String {
    let (year, month, day) = civil
    var text = year < 0 ? "-" : year > 9_999 ? "+" : ""
    text.append(padded: Int(year.magnitude), 4)
    text += "-"
    text.append(padded: month, 2)
    text += "-"
    text.append(padded: day, 2)
    return text
  }
}

extension LocalTime: CustomStringConvertible {
  /// `HH:MM[:SS[.fraction]]`: seconds only where there are some.
  package var description: String {
    var text = ""
    text.append(padded: hour, 2)
    text += ":"
    text.append(padded: minute, 2)
    guard second > 0 || nanosecond > 0 else { return text }
    text += ":"
    text.append(padded: second, 2)
    text.append(fraction: nanosecond)
    return text
  }
}

extension Time: CustomStringConvertible {
  /// The time of day with its offset.
  package var description: String { local.description + Zone.text(ofOffset: offset) }
}

extension LocalDateTime: CustomStringConvertible {
  /// The date and the time of day, with a `T` between them.
  package var description: String { date.description + "T" + time.description }
}

extension DateTime: CustomStringConvertible {
  /// The date and time with the offset, and the zone's name in brackets.
  package var description: String {
    local.description + Zone.text(ofOffset: offset) + (zone.map { "[\($0)]" } ?? "")
  }
}

extension Duration: CustomStringConvertible {
  /// `PnYnMnDTnHnMnS` without what is nought; every part has its own sign.
  package var description: String {
    var text = "P"
    text.append(months / 12, "Y")
    text.append(months % 12, "M")
    text.append(days, "D")
    // Whole seconds are rounded down; here they are cut off towards zero.
    let isCut = seconds < 0 && nanoseconds > 0
    let whole = isCut ? seconds + 1 : seconds
    let part = isCut ? 1_000_000_000 - Int(nanoseconds) : Int(nanoseconds)
    if whole != 0 || part > 0 {
      text += "T"
      text.append(whole / 3_600, "H")
      text.append(whole / 60 % 60, "M")
      if whole % 60 != 0 || part > 0 {
        text += seconds < 0 ? "-" : ""
        text += String((whole % 60).magnitude)
        text.append(fraction: part)
        text += "S"
      }
    }
    return text == "P" ? "PT0S" : text
  }
}

extension Zone {
  /// `Z`, or `±HH:MM` with seconds where there are some.
  static func text(ofOffset offset: Int32) -> String {
    guard offset != 0 else { return "Z" }
    var text = offset < 0 ? "-" : "+"
    let seconds = Int(offset.magnitude)
    text.append(padded: seconds / 3_600, 2)
    text += ":"
    text.append(padded: seconds / 60 % 60, 2)
    if seconds % 60 > 0 {
      text += ":"
      text.append(padded: seconds % 60, 2)
    }
    return text
  }

  /// The name, or the offset as it is written.
  var description: String {
    switch self {
    case .offset(let offset): Zone.text(ofOffset: offset)
    case .named(let name): name
    }
  }
}

extension String {
  /// Appends a number that is not negative, filled up with zeros.
  mutating func append(padded number: Int, _ digits: Int) {
    let text = String(number)
    for _ in 0..<max(0, digits - text.utf8.count) { self += "0" }
    self += text
  }

  /// Appends a point and the digits of a part of a second, without zeros at the end.
  fileprivate mutating func append(fraction nanoseconds: Int) {
    guard nanoseconds > 0 else { return }
    self += "."
    var (rest, digits) = (nanoseconds, 9)
    while rest % 10 == 0 {
      rest /= 10
      digits -= 1
    }
    append(padded: rest, digits)
  }

  fileprivate mutating func append(_ amount: Int64, _ unit: String) {
    if amount != 0 { self += "\(amount)\(unit)" }
  }
}
