extension DiagramWording {
  /// What the rows of a matrix are.
  var matrixRows: String { pick("qui ↓", "who ↓") }

  /// What the columns of a matrix are.
  var matrixColumns: String { pick("à qui →", "to whom →") }

  /// What a figure in a cell says.
  var matrixNumber: String {
    pick("combien de fois\u{202F}; sans nombre, une fois", "how often; once where there is none")
  }

  /// What a plus in a cell says.
  var matrixMany: String { pick("dix fois et plus", "ten times and more") }

  /// Why a network is drawn as a matrix.
  var lastResort: String {
    pick(
      "en matrice, parce qu’un réseau ne serait pas lisible",
      "as a matrix, since a network could not be read")
  }
}
