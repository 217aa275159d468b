extension EventType {
  /// The score of the type done in a mode, on PLOVER's scale from −10 to +10.
  ///
  /// A mode that the type does not allow adds nothing: the bare type's score is returned.
  public func score(in mode: EventMode?) -> Double {
    mode?.scores.first { $0.type == self }?.score ?? score
  }
}
