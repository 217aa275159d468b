package import Chronology
package import Ontology

/// Somebody whose lane an event touches.
package struct TimelineActor: Hashable, Sendable {
  package let id: ID<Entity>
  /// The name as the lane shows it, in the chart's language.
  package let name: String
  /// The state or international body it belongs to; `nil` for one that stands for itself.
  package let bloc: Bloc?

  /// What an actor belongs to.
  package struct Bloc: Hashable, Sendable {
    package let id: ID<Entity>
    package let name: String

    /// Takes an identifier and a name.
    package init(id: ID<Entity>, name: String) {
      self.id = id
      self.name = name
    }
  }

  /// Takes an identifier, a name and a bloc.
  package init(id: ID<Entity>, name: String, bloc: Bloc? = nil) {
    self.id = id
    self.name = name
    self.bloc = bloc
  }
}

/// One event as a timeline draws it.
package struct TimelineEntry: Hashable, Sendable {
  package let event: ID<Event>
  /// When it held in the world; `nil` puts it into the list of the undated.
  package let date: EDTF?
  /// When it was first reported.
  package let reported: EDTF?
  /// What happened, in few words: it stands beside the mark.
  package let label: String
  /// What happened, in a sentence: it is read out and shown on hovering; `nil` repeats the label.
  package let title: String?
  /// Who does it.
  package let actors: [TimelineActor]
  /// To whom it is done.
  package let targets: [TimelineActor]
  package let place: String?
  /// Its type in words, for lanes by type; `nil` stands for those of its quad class.
  package let type: String?
  package let quadClass: QuadClass
  package let factuality: Factuality
  /// The numbers of its sources beneath the chart.
  package let sources: [Int]
  /// Whether it is to be labelled before all others.
  package let isPinned: Bool
  /// The score on PLOVER's scale without its sign, 0 to 10.
  package let intensity: Double
  /// Whether it is a threshold, such as a red line: a rule across all lanes marks its day.
  package let isThreshold: Bool
  /// The dates that independent sources give where they contradict `date`.
  package let otherDates: [OtherDate]

  /// A date that some sources give otherwise.
  package struct OtherDate: Hashable, Sendable {
    package let date: EDTF
    package let sources: [Int]

    /// Takes a date and the numbers of its sources.
    package init(date: EDTF, sources: [Int]) {
      self.date = date
      self.sources = sources
    }
  }

  /// Takes every property as it is.
  package init(
    event: ID<Event>, date: EDTF?, reported: EDTF? = nil, label: String, title: String? = nil,
    actors: [TimelineActor], targets: [TimelineActor] = [], place: String? = nil,
    type: String? = nil, quadClass: QuadClass, factuality: Factuality = .actual,
    sources: [Int] = [],
    isPinned: Bool = false, intensity: Double = 0, isThreshold: Bool = false,
    otherDates: [OtherDate] = []
  ) {
    self.event = event
    self.date = date
    self.reported = reported
    self.label = label
    self.title = title
    self.actors = actors
    self.targets = targets
    self.place = place
    self.type = type
    self.quadClass = quadClass
    self.factuality = factuality
    self.sources = sources
    self.isPinned = isPinned
    self.intensity = intensity
    self.isThreshold = isThreshold
    self.otherDates = otherDates
  }
}
