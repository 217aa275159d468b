package import Chronology

extension BuildReport {
  /// What was built, for a reader: a table of counts, then the files.
  package func text(in language: Language, width: Int?, inColor: Bool) -> String {
    var counts = Listing(
      columns: [.init("Dossier"), .init(language.words("Nombre", "Count"), isNumeric: true)],
      keys: [])
    for (label, count) in lines(in: language) {
      counts.append(.init(cells: [TerminalText(label), TerminalText("\(count)")], values: []))
    }
    var files = Listing(
      columns: [.init(language.words("Fichier", "File"), narrowest: 12), .init("")], keys: [])
    for file in self.files {
      let state =
        file.isChanged
        ? TerminalText(language.words("écrit", "written"), .good)
        : TerminalText(language.words("inchangé", "unchanged"), .faint)
      files.append(.init(cells: [TerminalText(file.path), state], values: []))
    }
    return counts.table(width: width, inColor: inColor) + "\n"
      + files.table(width: width, inColor: inColor)
  }

  private func lines(in language: Language) -> [(label: String, count: Int)] {
    let copies = (language.words("dont repris d’un autre", "of them copies"), self.copies)
    return [
      (language.words("articles", "articles"), documents),
      (language.words("dont lus à nouveau", "of them read anew"), documentsRead),
    ] + (self.copies > 0 ? [copies] : []) + [
      (language.words("affirmations", "claims"), claims),
      (language.words("entités", "entities"), entities),
      (language.words("événements", "events"), events),
      (language.words("relations", "relations"), relations),
    ]
  }
}
