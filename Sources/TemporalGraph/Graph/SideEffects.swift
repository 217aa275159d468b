/// What a builder changed, counted as openCypher counts side effects.
package struct SideEffects: Hashable, Sendable {
  package internal(set) var nodesCreated = 0
  package internal(set) var nodesDeleted = 0
  package internal(set) var edgesCreated = 0
  package internal(set) var edgesDeleted = 0
  /// A label that a node did not have, each time.
  package internal(set) var labelsAdded = 0
  package internal(set) var labelsRemoved = 0
  /// A value that was not there, or was another.
  package internal(set) var propertiesSet = 0
  /// A value that was there and is null now.
  package internal(set) var propertiesRemoved = 0

  /// Nothing changed.
  package init() {}
}
