package kbaudit.topic;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kbaudit.claim.Claims;
import kbaudit.claim.EntryReading;
import kbaudit.document.Entry;
import kbaudit.document.Language;
import kbaudit.document.Passage;
import kbaudit.document.Scope;
import kbaudit.document.Source;
import kbaudit.document.Status;
import kbaudit.document.Text;
import kbaudit.lexicon.Lexicon;
import kbaudit.text.MainLanguage;
import kbaudit.text.Segmenter;

/** A knowledge base written down in a test: channel, title and text of each entry. */
public final class WrittenBase {
  static final Lexicon LEXICON = Lexicon.standard();

  private final Claims claims =
      new Claims(
          new Segmenter(new MainLanguage(Language.NL, false)), LEXICON, LocalDate.of(2026, 11, 21));
  private final List<EntryReading> entries = new ArrayList<>();

  /**
   * @param text paragraphs with an empty line between them
   */
  public WrittenBase entry(String channel, String title, String text) {
    String path = channel + "/" + entries.size() + ".md";
    Source source = new Source(path, title + "\n\n" + text);
    List<Passage> paragraphs = new ArrayList<>();
    int from = title.length() + 2;
    for (String paragraph : text.split("\n\n", -1)) {
      paragraphs.add(Passage.paragraph(Text.of(source, from, from + paragraph.length())));
      from += paragraph.length() + 2;
    }
    entries.add(claims.read(entry(channel, path, Text.of(source, 0, title.length()), paragraphs)));
    return this;
  }

  private static Entry entry(String channel, String path, Text title, List<Passage> paragraphs) {
    return new Entry(
        "e",
        path,
        channel,
        Optional.empty(),
        Optional.of(title),
        title.value().contains("_"),
        List.of(),
        paragraphs,
        List.of(),
        Scope.EVERYONE,
        Status.LIVE,
        Optional.empty(),
        Optional.empty());
  }

  List<Excerpt> excerpts() {
    return entries.stream().flatMap(entry -> Excerpts.of(entry).stream()).toList();
  }

  public List<Topic> topics() {
    return Topics.of(entries, List.of(), LEXICON);
  }

  List<EntryReading> entries() {
    return entries;
  }

  Claims claims() {
    return claims;
  }
}
