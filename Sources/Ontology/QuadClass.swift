/// The four classes of political interaction: verbal or material, cooperation or conflict.
///
/// Source: PLOVER manual, draft 2.0, `quad_code` 1 to 4.
public enum QuadClass: String, CaseIterable, Codable, Sendable {
  case verbalCooperation = "verbal-cooperation"
  case materialCooperation = "material-cooperation"
  case verbalConflict = "verbal-conflict"
  case materialConflict = "material-conflict"
  /// A statement that PLOVER drops and a chronology of declarations needs.
  case neutral

  /// The PLOVER code 1 to 4; 0 for `neutral`.
  public var code: Int {
    switch self {
    case .verbalCooperation: 1
    case .materialCooperation: 2
    case .verbalConflict: 3
    case .materialConflict: 4
    case .neutral: 0
    }
  }
}
