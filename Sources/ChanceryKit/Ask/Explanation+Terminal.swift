import Chronology
import Ontology

extension Explanation {
  /// Everything for a reader: the headline, what is known, then sentence by sentence.
  ///
  /// - Parameters:
  ///   - width: The columns of the terminal; `nil` for a file or a pipe, where nothing is wrapped.
  ///   - inColor: Whether the word that announces the event is marked.
  /// - Returns: Lines, each with a line feed.
  package func text(width: Int?, inColor: Bool) -> String {
    var page = TerminalPage(width: width, inColor: inColor)
    page.add(TerminalText(title, .strong))
    page.add(TerminalText(id, .faint))
    page.addEmptyLine()
    page.add(
      facts.filter { !$0.label.isEmpty }.map { ($0.label, TerminalText($0.text)) })
    for (index, passage) in passages.enumerated() { add(passage, index + 1, to: &page) }
    for (index, witness) in witnesses.enumerated() { add(witness, index + 1, to: &page) }
    if !decisions.isEmpty {
      page.addEmptyLine()
      page.add(TerminalText(language.words("Décisions", "Decisions"), .strong))
      for decision in decisions { page.add(line(decision), indent: 2) }
    }
    return page.text
  }

  private func add(_ passage: Passage, _ number: Int, to page: inout TerminalPage) {
    let claim = passage.claim
    add(passage.context, number, to: &page)
    if kind != "document" { page.add(source(passage.document), indent: 4) }
    var reading = [passage.title]
    if let saidBy = passage.saidBy {
      reading.append(language.words("selon \(saidBy)", "according to \(saidBy)"))
    }
    if let time = claim.time { reading.append("\(time.wording(in: language)) (\(time))") }
    page.add(TerminalText("→ " + reading.joined(separator: " · ")), indent: 4)
    let percent = "\(Int((claim.confidence * 100).rounded()))"
    page.add(
      TerminalText(
        language.words(
          "\(claim.id), règle \(claim.rule), confiance \(percent)\u{a0}%",
          "\(claim.id), rule \(claim.rule), confidence \(percent)%"), .faint), indent: 4)
  }

  private func add(_ witness: Witness, _ number: Int, to page: inout TerminalPage) {
    add(witness.context, number, to: &page)
    page.add(source(witness.document), indent: 4)
    let rule = language.words("règle", "rule")
    page.add(TerminalText("\(rule) \(witness.attestation.rule)", .faint), indent: 4)
  }

  /// The sentence, with the quote in quotation marks.
  private func add(_ context: QuoteContext, _ number: Int, to page: inout TerminalPage) {
    page.addEmptyLine()
    let (open, close) = language == .french ? ("«\u{a0}", "\u{a0}»") : ("“", "”")
    page.add(
      TerminalText("[\(number)] ", .faint) + TerminalText(context.before, .faint)
        + TerminalText(open) + TerminalText(context.quoteStart)
        + TerminalText(context.trigger, .strong) + TerminalText(context.quoteEnd)
        + TerminalText(close) + TerminalText(context.after, .faint))
  }

  private func source(_ document: Document) -> TerminalText {
    let title = document.title.map {
      language.words("«\u{a0}\($0)\u{a0}»", "“\($0)”")
    }
    let published = document.published.map { $0.wording(in: language) }
    let parts = [document.outlet, title, published, document.path, document.url]
    return TerminalText(parts.compactMap { $0 }.joined(separator: ", "))
  }

  private func line(_ decision: Decision) -> TerminalText {
    var text = "\(decision.verb.rawValue) \(decision.subjects.joined(separator: ", "))"
    if let detail = decision.detail { text += " (\(detail))" }
    if let reason = decision.reason { text += " – \(reason)" }
    return TerminalText(text + " ") + TerminalText("[\(decision.assertedBy)]", .faint)
  }
}
