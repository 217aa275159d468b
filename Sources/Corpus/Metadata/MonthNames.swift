/// The months by the names that pages give them, without accents and in lower case.
///
/// French and English with their abbreviations; German, Spanish, Italian, Portuguese and Dutch in
/// full, since pages in these languages are dated all the same.
enum MonthNames {
  /// The month from 1 to 12 that a word names.
  static func month(_ word: String) -> Int? { byName[word] }

  private static let names = [
    "janvier janv jan january januar enero gennaio janeiro januari",
    "fevrier fevr fev feb february februar febrero febbraio fevereiro februari",
    "mars mar march marz maerz marzo marco maart",
    "avril avr april apr abril aprile",
    "mai may mayo maggio maio mei",
    "juin june jun juni junio giugno junho",
    "juillet juil juill july jul juli julio luglio julho",
    "aout aou august aug agosto augustus",
    "septembre sept september sep septiembre settembre setembro",
    "octobre oct october okt oktober octubre ottobre outubro",
    "novembre nov november noviembre novembro",
    "decembre dec december dez dezember diciembre dicembre dezembro",
  ]

  private static let byName: [String: Int] = {
    var byName: [String: Int] = [:]
    for (index, row) in names.enumerated() {
      for name in row.split(separator: " ") { byName[String(name)] = index + 1 }
    }
    return byName
  }()
}
