extension TimeSpan {
  /// The day on which a path that is ready by a day gets across, at the earliest.
  ///
  /// What may be is the first day of the span that comes no earlier than `ready`. What is certain
  /// holds however the uncertain dates turn out: an occurrence must lie wholly after `ready`, and
  /// is over by its last possible day.
  ///
  /// - Returns: The day of arrival, never before `ready`; `nil` where the path comes too late.
  @inline(__always)
  package func arrival(readyOn ready: Int32, _ certainty: Certainty) -> Int32? {
    if certainty == .certain, isOccurrence {
      return ready <= earliestStart && latestStart < .max ? latestStart : nil
    }
    let (first, end) =
      certainty == .possible ? (earliestStart, latestEnd) : (latestStart, earliestEnd)
    let day = max(first, ready)
    return day < end ? day : nil
  }

  /// The day on which a path that must be over by a day gets across, at the latest.
  ///
  /// - Returns: The day of departure, never after `deadline`; `nil` where it would come too late.
  @inline(__always)
  package func departure(dueOn deadline: Int32, _ certainty: Certainty) -> Int32? {
    if certainty == .certain, isOccurrence {
      return deadline >= latestStart && earliestStart > .min ? earliestStart : nil
    }
    let (first, end) =
      certainty == .possible ? (earliestStart, latestEnd) : (latestStart, earliestEnd)
    let day = end == .max ? deadline : min(end - 1, deadline)
    return end > .min && day >= first ? day : nil
  }
}
