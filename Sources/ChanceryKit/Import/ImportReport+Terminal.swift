package import Chronology

extension ImportReport {
  /// What was imported, for a reader: a table of counts.
  package func text(in language: Language) -> String {
    var listing = Listing(
      columns: [.init("Import"), .init(language.words("Nombre", "Count"), isNumeric: true)],
      keys: [])
    let rows = [
      (language.words("lignes", "lines"), lines),
      (language.words("relations ajoutées", "relations added"), added),
      (language.words("relations du fichier", "relations of the file"), edges),
      (language.words("lignes écartées", "lines left out"), faultCount),
      (language.words("acteurs importés", "imported actors"), nodes),
      (language.words("types de relations", "relation types"), types),
    ]
    for (label, count) in rows {
      listing.append(.init(cells: [TerminalText(label), TerminalText("\(count)")], values: []))
    }
    return listing.table(width: nil, inColor: false) + remark(in: language)
  }

  private func remark(in language: Language) -> String {
    if wasThere {
      return language.words(
        "Ce fichier était déjà importé.\n", "This file had been imported before.\n")
    }
    guard let resumedAfter else { return "" }
    return language.words(
      "Repris après la ligne \(resumedAfter).\n", "Resumed after line \(resumedAfter).\n")
  }
}

extension DossierImportReport {
  /// What the dossier holds, for a reader: a table of counts.
  package func text(in language: Language) -> String {
    var listing = Listing(
      columns: [.init(path), .init(language.words("Nombre", "Count"), isNumeric: true)], keys: [])
    let rows = [
      ("documents", documents), (language.words("affirmations", "claims"), claims),
      (language.words("acteurs et lieux", "entities"), entities),
      (language.words("événements", "events"), events),
      (language.words("relations", "relations"), relations),
    ]
    for (label, count) in rows {
      listing.append(.init(cells: [TerminalText(label), TerminalText("\(count)")], values: []))
    }
    return listing.table(width: nil, inColor: false)
  }
}
