package kbaudit.reader;

import java.util.List;
import java.util.Optional;
import kbaudit.document.Passage;
import kbaudit.document.Status;
import kbaudit.document.Text;
import kbaudit.reader.markup.PlainBlocks;
import kbaudit.reader.tree.Node;

/**
 * WhatsApp message templates. Sample values stand in for the numbered holes, else the very figure
 * under audit would be invisible; each substituted character keeps its place in the sample value.
 */
final class WhatsAppTemplateReader implements Reader {
  @Override
  public boolean accepts(Sample sample) {
    return sample.records("data", "waba_templates", "templates").stream()
        .anyMatch(template ->
            template.has("name")
                && template.maps("components").stream().anyMatch(part -> part.has("type")));
  }

  @Override
  public Reading read(RawFile file) {
    EntryCollector entries = EntryCollector.ofTree(file);
    for (Node.Fields template : file.sample().records("data", "waba_templates", "templates")) {
      EntryDraft draft =
          entries
              .draft()
              .id(template.string("name"))
              .name(template.text("name"))
              .language(template.string("language"))
              .updated(template.string("last_updated_time", "updated_at"));
      template.string("category").ifPresent(draft::tag);
      status(template).ifPresent(draft::status);
      template.maps("components").forEach(part -> component(part, draft));
      entries.add(draft);
    }
    return entries.reading();
  }

  private static Optional<Status> status(Node.Fields template) {
    return template.string("status").flatMap(Statuses::of);
  }

  private static void component(Node.Fields part, EntryDraft draft) {
    part.text("text")
        .map(text -> WhatsAppSamples.fill(text, part))
        .ifPresent(text -> draft.passages(PlainBlocks.of(WhatsAppSamples.withoutMarks(text))));
    for (Node.Fields button : part.maps("buttons")) {
      button
          .text("text")
          .map(Text::strip)
          .ifPresent(label -> draft.passage(new Passage(Passage.Kind.BUTTON, label, List.of(), 0)));
    }
    part.maps("cards").forEach(card -> card.maps("components").forEach(c -> component(c, draft)));
  }
}
