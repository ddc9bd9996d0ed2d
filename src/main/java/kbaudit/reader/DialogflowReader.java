package kbaudit.reader;

import java.util.List;
import java.util.Optional;
import kbaudit.document.Text;
import kbaudit.reader.markup.Body;
import kbaudit.reader.tree.Node;

/**
 * An intent of a Dialogflow ES agent. Its messages hold all languages; each text is an entry, as
 * the bot says only one of them.
 */
final class DialogflowReader implements Reader {
  @Override
  public boolean accepts(Sample sample) {
    return sample.rootFields().filter(DialogflowReader::isIntent).isPresent();
  }

  private static boolean isIntent(Node.Fields root) {
    return root.has("name")
        && root.maps("responses").stream().anyMatch(response -> response.has("messages"));
  }

  @Override
  public Reading read(RawFile file) {
    EntryCollector entries = EntryCollector.ofTree(file);
    file.sample().rootFields().ifPresent(intent -> intent(intent, entries));
    return entries.reading();
  }

  private static void intent(Node.Fields intent, EntryCollector entries) {
    for (Node.Fields response : intent.maps("responses")) {
      for (Node.Fields message : response.maps("messages")) {
        for (Text text : message.texts(message.has("speech") ? "speech" : "text")) {
          EntryDraft draft = entries.draft();
          Optional<String> language = message.string("lang");
          message.string("condition").ifPresent(c -> draft.facet("condition", c));
          entries.add(
              draft
                  .id(intent.string("name", "id"))
                  .name(intent.text("name"))
                  .language(language)
                  .passages(text.isBlank() ? List.of() : Body.of(text)));
        }
      }
    }
  }
}
