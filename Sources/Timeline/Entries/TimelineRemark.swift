package import Chronology

/// What a chart had to do so that everything fits, for its caption and its maker.
package enum TimelineRemark: Hashable, Sendable {
  /// So many events have a number instead of a label and stand in the list beneath.
  case numbered(Int)
  /// So many events have a mark but neither label nor number.
  case unlabelled(Int)
  /// Of so many events, only the most important have a mark; cells count the others.
  case counted(Int, drawn: Int)
  /// So many events have no date that could be drawn and stand in the list beneath.
  case undated(Int)
  /// These actors share one lane.
  case merged([String])
  /// Stretches of time are left out, so many of them.
  case broken(Int)
  /// Marks of neighboring days were moved aside, by as many points at most.
  case spread(points: Int)
  /// So many marks lie upon others.
  case crowded(Int)
  /// So many dates reach beyond the axis and are cut at its frame.
  case cut(Int)
}

extension TimelineRemark {
  /// The most names that a remark lists.
  private static let mostNames = 20

  /// The remark as the chart prints it.
  package func text(in language: Language) -> String {
    let words = ChartWords(language)
    switch self {
    case .numbered(let count):
      return words.pick(
        "\(words.events(count)) sous un numéro, faute de place\u{202F}: voir la liste.",
        "\(words.events(count)) numbered for want of room; see the list.")
    case .unlabelled(let count):
      return words.pick(
        "\(words.events(count)) sans texte, en couleur pâle\u{202F}: seuls les plus importants sont nommés.",
        "\(words.events(count)) without text, in pale color: only the most important are named.")
    case .counted(let count, let drawn):
      return words.pick(
        "\(words.events(count)), dont \(drawn) dessinés\u{202F}; les cases comptent tous.",
        "\(words.events(count)), of which \(drawn) are drawn; the cells count them all.")
    case .undated(let count):
      return words.pick(
        "\(words.events(count)) sans date, hors de l’axe\u{202F}: voir la liste.",
        "\(words.events(count)) without date, off the axis; see the list.")
    case .merged(let names):
      let rest = names.count - Self.mostNames
      return words.otherActors(names.count) + words.colon + " "
        + names.prefix(rest > 1 ? Self.mostNames : names.count).joined(separator: ", ")
        + (rest > 1 ? words.pick(" et \(rest) autres", " and \(rest) others") : "") + "."
    case .broken(let count):
      return words.pick(
        count > 1
          ? "Axe interrompu \(count) fois\u{202F}; la durée omise est écrite à chaque coupure."
          : "Axe interrompu une fois\u{202F}; la durée omise est écrite à la coupure.",
        count > 1
          ? "The axis is broken \(count) times; each break prints the time left out."
          : "The axis is broken once; the break prints the time left out.")
    case .spread(let points):
      return words.pick(
        "Les marques de jours voisins sont écartées de \(points)\u{A0}points au plus.",
        "Marks of neighboring days are moved aside by \(points)\u{A0}points at most.")
    case .crowded(let count):
      return words.pick(
        count > 1
          ? "\(count)\u{A0}marques en recouvrent d’autres." : "Une marque en recouvre une autre.",
        count > 1 ? "\(count) marks lie on others." : "One mark lies on another.")
    case .cut(let count):
      return words.pick(
        count > 1
          ? "\(count)\u{A0}dates dépassent l’axe." : "Une date dépasse l’axe.",
        count > 1 ? "\(count) dates reach beyond the axis." : "One date reaches beyond the axis.")
    }
  }
}
