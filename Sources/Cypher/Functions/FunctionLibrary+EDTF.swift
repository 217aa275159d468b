extension FunctionLibrary {
  /// Uncertain dates and how they lie to each other: additions of Chancery.
  ///
  /// Each relation stands three times: the plain name gives null where the dates leave it open,
  /// `certainly…` gives false there, and `possibly…` true.
  static let edtfs: [Function] = [edtf] + relations.flatMap(threeWays)

  private static let spans: ValueKinds = [.edtf, .date, .localDateTime, .dateTime, .string]

  private static let edtf = Function("edtf", ["input": spans], .edtf, pending)

  private static let relations = [
    "before", "after", "during", "includes", "overlaps", "meets", "metBy", "starts", "finishes",
    "equals",
  ]

  private static func threeWays(_ name: String) -> [Function] {
    let capitalized = name.prefix(1).uppercased() + name.dropFirst()
    return [name, "certainly" + capitalized, "possibly" + capitalized].map { name in
      Function(name, ["first": spans, "second": spans], .boolean, pending)
    }
  }
}
