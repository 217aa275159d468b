extension DiagramWording {
  /// « +3 autres »: how many are tied to a node alone.
  func others(_ count: Int) -> String {
    "+" + counted(count, "autre", "autres", "other", "others")
  }

  /// What that number says, in the key.
  var othersMeaning: String {
    pick("acteurs liés à celui-ci seul", "actors tied to this one alone")
  }

  /// What was made of a network so that it can be read, sentence by sentence.
  func reduction(_ reduction: GraphReduction) -> [String] {
    let folded = reduction.foldedCount
    let blocs = reduction.collapsedBlocs
    return [
      reduction.hops == 1 ? pick("liens directs seulement", "direct ties only") : nil,
      blocs > 0
        ? counted(blocs, "bloc", "blocs", "bloc", "blocs")
          + pick(" en un seul nœud", " as one node each") : nil,
      folded > 0
        ? counted(folded, "acteur", "acteurs", "actor", "actors")
          + pick(
            " sans autre lien \(folded < 2 ? "compté" : "comptés") auprès d’un nœud",
            " without another tie counted beside a node") : nil,
    ].compactMap { $0 }
  }
}
