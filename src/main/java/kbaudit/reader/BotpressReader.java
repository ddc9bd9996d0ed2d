package kbaudit.reader;

import java.util.Optional;
import kbaudit.document.Status;
import kbaudit.document.Text;
import kbaudit.reader.markup.Body;
import kbaudit.reader.tree.Node;

/** Questions and answers of Botpress 12, by language. */
final class BotpressReader implements Reader {
  @Override
  public boolean accepts(Sample sample) {
    return sample.records("qnas").stream()
        .anyMatch(
            qna -> qna.maps("data").stream().anyMatch(data -> data.hasAll("questions", "answers")));
  }

  @Override
  public Reading read(RawFile file) {
    EntryCollector entries = EntryCollector.ofTree(file);
    for (Node.Fields qna : file.sample().records("qnas")) {
      for (Node.Fields data : qna.maps("data")) {
        for (Node.Fields answers : data.maps("answers")) {
          answers.fields().keySet().forEach(code -> language(qna, data, answers, code, entries));
        }
      }
    }
    return entries.reading();
  }

  private static void language(
      Node.Fields qna, Node.Fields data, Node.Fields answers, String code, EntryCollector entries) {
    Optional<Text> question =
        data.maps("questions").stream().flatMap(all -> all.texts(code).stream()).findFirst();
    for (Text answer : answers.texts(code)) {
      EntryDraft draft = entries.draft().id(qna.string("id")).language(Optional.of(code));
      if (data.isFalse("enabled")) {
        draft.status(Status.RETIRED);
      }
      data.texts("contexts").forEach(context -> draft.tag(context.value()));
      entries.add(draft.title(question).passages(Body.of(answer)));
    }
  }
}
