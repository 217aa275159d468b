import Ontology

/// The decisions of one build: what is still to be applied, what had an effect, what is wrong.
struct Docket {
  /// In the order of the files, without those that contradict an earlier one.
  let decisions: [HandKeptDecision]
  private(set) var faults: [HandKeptFault] = []
  private var applied: [Int: Decision] = [:]

  init(_ decisions: [HandKeptDecision]) {
    var found: [HandKeptFault] = []
    var earlier: [String: Origin] = [:]
    self.decisions = decisions.filter { decision in
      for matter in decision.matters {
        if let first = earlier[matter] {
          found.append(
            HandKeptFault(.contradiction(matter, first: first), at: decision.origin))
          return false
        }
      }
      for matter in decision.matters { earlier[matter] = decision.origin }
      return true
    }
    faults = found
  }

  /// Notes what is wrong.
  mutating func note(_ fault: HandKeptFault) { faults.append(fault) }

  /// Notes that a decision had its effect, on things that are now known by id.
  mutating func record(_ index: Int, subjects: [String], detail: String? = nil) {
    let decision = decisions[index]
    applied[index] = Decision(
      verb: decision.action.verb, subjects: subjects, detail: detail, reason: decision.reason,
      assertedBy: decision.origin.fileAndLine)
  }

  /// The decisions that had an effect, in the order of the files.
  var records: [Decision] { decisions.indices.compactMap { applied[$0] } }

  /// Orders faults by where they stand.
  static func precedes(_ left: HandKeptFault, _ right: HandKeptFault) -> Bool {
    (left.origin.file, left.origin.line, left.origin.column, left.description)
      < (right.origin.file, right.origin.line, right.origin.column, right.description)
  }
}

extension HandKeptDecision.Action {
  var verb: Decision.Verb {
    switch self {
    case .accept: .accept
    case .reject: .reject
    case .rename: .rename
    case .merge: .merge
    case .split: .split
    case .correct: .correct
    }
  }

  /// Whether a thing is an event, a claim or an entity shows in its id.
  static func isEvent(_ text: String) -> Bool { text.hasPrefix("event:") }
  static func isClaim(_ text: String) -> Bool { text.hasPrefix("claim:") }
}

extension HandKeptDecision {
  /// What it settles, in words; two decisions on one matter contradict each other.
  fileprivate var matters: [String] {
    switch action {
    case .accept(let subject), .reject(let subject):
      ["whether '\(subject.value)' holds"]
    case .rename(let subject, _, _): ["the name of '\(subject.value)'"]
    case .merge(let subjects, let into):
      subjects.filter { $0.value != into.value }.map { "what '\($0.value)' belongs to" }
    case .split(_, let claims): claims.map { "what '\($0.value)' belongs to" }
    case .correct(let subject, let fields):
      fields.names.map { "'\($0)' of '\(subject.value)'" }
    }
  }
}

extension EventFields {
  /// The keys that are written.
  var names: [String] {
    var names: [String] = []
    func add(_ name: String, _ isWritten: Bool) { if isWritten { names.append(name) } }
    add("type", type != nil)
    add("mode", mode != .unsaid)
    add("contexts", contexts != .unsaid)
    add("title", title != .unsaid)
    add("date", date != .unsaid)
    add("place", place != .unsaid)
    add("sources", sources != .unsaid)
    add("targets", targets != .unsaid)
    add("said-by", saidBy != .unsaid)
    add("factuality", factuality != nil)
    return names
  }
}
