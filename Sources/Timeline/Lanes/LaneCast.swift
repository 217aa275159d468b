import Ontology

/// Who takes part in an event as the lanes see it: actors, their blocs, its type, or nobody.
struct LaneCast {
  /// Whoever or whatever has a lane.
  struct Player: Hashable {
    let id: String
    let name: String
    /// The state or body it belongs to, or itself.
    var bloc = ""
  }

  let actors: [Player]
  let targets: [Player]

  /// Tells who takes part in an entry.
  init(_ entry: TimelineEntry, lanes: TimelineStyle.Lanes, _ words: ChartWords) {
    switch lanes {
    case .actors:
      actors = entry.actors.map(Self.player)
      targets = entry.targets.map(Self.player)
    case .blocs:
      actors = Self.blocs(entry.actors)
      targets = Self.blocs(entry.targets)
    case .types:
      let type = entry.type ?? words.quadClass(entry.quadClass)
      actors = [Player(id: type, name: type.prefix(1).uppercased() + type.dropFirst())]
      targets = []
    case .none: (actors, targets) = ([], [])
    }
  }

  private static func player(_ actor: TimelineActor) -> Player {
    Player(id: actor.id.text, name: actor.name, bloc: actor.bloc?.id.text ?? actor.id.text)
  }

  /// The blocs of some actors, each once.
  private static func blocs(_ actors: [TimelineActor]) -> [Player] {
    var seen: Set<String> = []
    return actors.compactMap { actor in
      let player =
        actor.bloc.map { Player(id: $0.id.text, name: $0.name) }
        ?? Player(id: actor.id.text, name: actor.name)
      return seen.insert(player.id).inserted ? player : nil
    }
  }
}
