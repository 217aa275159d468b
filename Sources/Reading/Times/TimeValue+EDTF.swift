import Chronology

extension TimeValue {
  /// The value as EDTF, or `nil` where its years lie outside what four digits write.
  var edtf: EDTF? { try? EDTF(text) }

  /// The value in EDTF's letters.
  var text: String {
    switch self {
    case .point(let point, let qualifier): point.text + qualifier.rawValue
    case .season(let year, let number, let qualifier):
      "\(Self.digits(year, 4))-\(number)\(qualifier.rawValue)"
    case .masked(let prefix, let openDigits, let qualifier):
      Self.digits(prefix, 4 - openDigits) + String(repeating: "X", count: openDigits)
        + qualifier.rawValue
    case .interval(let start, let end): "\(start.text)/\(end.text)"
    case .choice(let points): "[" + points.map(\.text).joined(separator: ",") + "]"
    case .all(let points): "{" + points.map(\.text).joined(separator: ",") + "}"
    case .runs(let runs, let isChoice): Self.text(of: runs, isChoice: isChoice)
    case .yearly(let month, let day):
      "XXXX-\(Self.digits(month, 2))" + (day.map { "-" + Self.digits($0, 2) } ?? "")
    case .moment(let point, let hour, let minute, let zone):
      "\(point.text)T\(Self.digits(hour, 2)):\(Self.digits(minute, 2)):00\(zone.text)"
    }
  }

  private static func text(of runs: [ClosedRange<CalendarPoint>], isChoice: Bool) -> String {
    let members = runs.map { run in
      run.lowerBound == run.upperBound
        ? run.lowerBound.text : run.lowerBound.text + ".." + run.upperBound.text
    }
    let list = members.joined(separator: ",")
    return isChoice ? "[\(list)]" : "{\(list)}"
  }

  /// A number with leading zeros.
  static func digits(_ number: Int, _ count: Int) -> String {
    let digits = String(number.magnitude)
    let zeros = String(repeating: "0", count: max(0, count - digits.count))
    return (number < 0 ? "-" : "") + zeros + digits
  }
}

extension CalendarPoint {
  /// The point in EDTF's letters.
  var text: String {
    var text = TimeValue.digits(year, 4)
    if let month { text += "-" + TimeValue.digits(month, 2) }
    if let day { text += "-" + TimeValue.digits(day, 2) }
    return text
  }
}

extension TimeValue.Edge {
  fileprivate var text: String {
    switch self {
    case .open: ".."
    case .point(let point, let qualifier): point.text + qualifier.rawValue
    }
  }
}

extension TimeValue.Zone {
  fileprivate var text: String {
    switch self {
    case .unknown: return ""
    case .utc: return "Z"
    case .minutes(let minutes):
      let magnitude = Int(minutes.magnitude)
      return (minutes < 0 ? "-" : "+") + TimeValue.digits(magnitude / 60, 2) + ":"
        + TimeValue.digits(magnitude % 60, 2)
    }
  }
}
