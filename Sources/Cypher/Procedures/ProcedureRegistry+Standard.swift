extension ProcedureRegistry {
  /// What every query may call.
  package static let standard = ProcedureRegistry(
    SchemaProcedures.all + PathProcedures.all + ReachProcedures.all + StructureProcedures.all
      + SeriesProcedures.all)
}
