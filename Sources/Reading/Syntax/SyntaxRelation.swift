/// How a word depends on its head, as Universal Dependencies names it.
///
/// Subtypes that the reader's rules do not tell apart are folded into their relation:
/// `obl:mod` and `obl:arg` are `obl`, `flat:name` is `flat`. What the two pipelines write
/// differently meets here, so that one rule serves both languages.
enum SyntaxRelation: String, CaseIterable, Sendable {
  case root
  case nsubj
  case nsubjPass = "nsubj:pass"
  case csubj
  case obj
  case iobj
  case obl
  /// The doer of a passive.
  case oblAgent = "obl:agent"
  case ccomp
  case xcomp
  case advcl
  case acl
  case relcl = "acl:relcl"
  case nmod
  /// A possessor: "Turkey's".
  case nmodPoss = "nmod:poss"
  /// A title before a name: "President Macron".
  case nmodDesc = "nmod:desc"
  case appos
  case conj
  case cc
  case `case`
  case mark
  case aux
  /// The auxiliary of a passive.
  case auxPass = "aux:pass"
  case cop
  case det
  case nummod
  case amod
  case advmod
  case flat
  case fixed
  case compound
  /// The particle of a verb: "rule out".
  case compoundPrt = "compound:prt"
  case expl
  case parataxis
  case dislocated
  case vocative
  case punct
  case other = "dep"

  /// Reads a label of a pipeline; a subtype without a case of its own is its relation.
  init(label: Substring) {
    if label == "ROOT" {
      self = .root
    } else if label == "advcl:relcl" {
      self = .advcl
    } else if label == "nsubj:outer" {
      self = .nsubj
    } else if let whole = SyntaxRelation(rawValue: String(label)) {
      self = whole
    } else {
      let relation = label.prefix { $0 != ":" }
      self = SyntaxRelation(rawValue: String(relation)) ?? .other
    }
  }

  /// Whether the dependent is an auxiliary or copula of its head.
  var isAuxiliary: Bool { self == .aux || self == .auxPass || self == .cop }

  /// Whether the dependent is a clause of its own.
  var isClausal: Bool {
    switch self {
    case .csubj, .ccomp, .xcomp, .advcl, .acl, .relcl, .parataxis: true
    default: false
    }
  }
}
