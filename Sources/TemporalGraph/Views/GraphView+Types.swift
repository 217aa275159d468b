extension GraphView {
  /// Whether edges of every type are part of the view.
  package var allTypesAreShown: Bool { admitsType.isEmpty }
}
