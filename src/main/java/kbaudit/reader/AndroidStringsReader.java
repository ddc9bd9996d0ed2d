package kbaudit.reader;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kbaudit.document.Text;
import kbaudit.reader.markup.Body;
import kbaudit.reader.markup.XmlTexts;

/** Texts of an Android app; a folder such as {@code values-nl} tells the language. */
final class AndroidStringsReader implements Reader {
  private static final Pattern FOLDER = Pattern.compile("(?:^|/)values-([a-z]{2})(?:-r[A-Z]{2})?/");
  private static final int WORDS = 3;

  @Override
  public boolean accepts(Sample sample) {
    return Set.of("", "xml", "txt").contains(sample.extension())
        && sample.head().contains("<resources")
        && sample.source().content().contains("name=\"");
  }

  @Override
  public Reading read(RawFile file) {
    EntryCollector entries = new EntryCollector(file);
    Matcher folder = FOLDER.matcher(file.path());
    Optional<String> language = folder.find() ? Optional.of(folder.group(1)) : Optional.empty();
    Text whole = Text.of(file.source(), 0, file.source().content().length());
    for (XmlTexts.Named string : XmlTexts.strings(whole)) {
      Text text = CStrings.unescape(string.text());
      if (text.strip().value().split("\\s+", WORDS + 1).length >= WORDS) {
        String id =
            string.quantity().isEmpty() ? string.name() : string.name() + "." + string.quantity();
        entries.add(
            entries
                .draft()
                .id(id)
                .name(place(string, file))
                .language(language)
                .passages(Body.of(text)));
      }
    }
    return entries.reading();
  }

  private static Optional<Text> place(XmlTexts.Named string, RawFile file) {
    int before = string.text().length() == 0 ? 0 : string.text().start(0);
    int at = file.source().content().lastIndexOf('"' + string.name() + '"', before);
    return at < 0
        ? Optional.empty()
        : Optional.of(Text.of(file.source(), at + 1, at + 1 + string.name().length()));
  }
}
