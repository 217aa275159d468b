extension Chancery {
  /// Imports a table of dated relations into a dossier.
  ///
  /// Lines that cannot stand are counted and told with their number and the reason; all others are
  /// kept. An import that was broken off is resumed.
  ///
  /// - Parameters:
  ///   - plan: What is read, and where it goes.
  ///   - progress: Gets a line now and then.
  /// - Returns: What was added and left out.
  /// - Throws: `ImportError`, or the error of the dossier.
  public static func importRelations(
    _ plan: ImportPlan, progress: @escaping (String) -> Void = { _ in }
  ) throws -> ImportReport {
    var job = try RelationImport(plan, progress: progress)
    return try job.run()
  }
}
