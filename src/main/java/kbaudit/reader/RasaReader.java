package kbaudit.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kbaudit.document.Passage;
import kbaudit.document.Text;
import kbaudit.reader.markup.Body;
import kbaudit.reader.tree.Node;

/**
 * Responses of a Rasa domain. Each variant is an entry ({@code utter_x}, {@code utter_x#2}); a
 * variant for one channel or under a condition differs from its siblings on purpose, so both become
 * scope.
 */
final class RasaReader implements Reader {
  @Override
  public boolean accepts(Sample sample) {
    return responses(sample).isPresent();
  }

  private static Optional<Node.Fields> responses(Sample sample) {
    return sample
        .rootFields()
        .flatMap(domain -> domain.node("responses").or(() -> domain.node("templates")))
        .filter(Node.Fields.class::isInstance)
        .map(Node.Fields.class::cast)
        .filter(responses ->
            responses.fields().keySet().stream().anyMatch(key -> key.startsWith("utter")));
  }

  @Override
  public Reading read(RawFile file) {
    EntryCollector entries = EntryCollector.ofTree(file);
    responses(file.sample())
        .ifPresent(responses ->
            responses.fields().keySet().forEach(key -> variants(key, responses, entries)));
    return entries.reading();
  }

  private static void variants(String key, Node.Fields responses, EntryCollector entries) {
    for (Node variant : responses.list(key)) {
      EntryDraft draft = entries.draft().id(key);
      if (variant instanceof Node.Leaf leaf) {
        draft.passages(Body.of(leaf.text()));
      } else if (variant instanceof Node.Fields fields) {
        draft.passages(fields.text("text").map(Body::of).orElse(List.of()));
        buttons(fields, draft);
        fields.string("channel").ifPresent(channel -> draft.facet("channel", channel));
        condition(fields).ifPresent(condition -> draft.facet("condition", condition));
      }
      entries.add(draft.name(Names.anchored(key, variant, entries.file())));
    }
  }

  private static void buttons(Node.Fields variant, EntryDraft draft) {
    for (Node.Fields button : variant.maps("buttons")) {
      button
          .text("title")
          .map(Text::strip)
          .ifPresent(title -> draft.passage(new Passage(Passage.Kind.BUTTON, title, List.of(), 0)));
    }
  }

  /** {@code [{type: slot, name: klant, value: zakelijk}]} or an expression. */
  private static Optional<String> condition(Node.Fields variant) {
    List<String> parts = new ArrayList<>();
    for (Node node : variant.list("condition")) {
      if (node instanceof Node.Leaf leaf) {
        parts.add(leaf.text().value().strip());
      } else if (node instanceof Node.Fields slot) {
        parts.add(slot.string("name").orElse("?") + "=" + slot.string("value").orElse("?"));
      }
    }
    return parts.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", parts));
  }
}
