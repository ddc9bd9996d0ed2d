package kbaudit.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kbaudit.document.Text;
import kbaudit.reader.markup.Body;

/**
 * Gettext catalogues ({@code .po}). The translation is the text; where it is missing, the original
 * is what users see. Fuzzy translations are not shown by programs, so neither are they read.
 */
final class GettextReader implements Reader {
  private static final Pattern MESSAGE = Pattern.compile("(?m)^msgid \"");
  private static final Pattern LANGUAGE = Pattern.compile("Language: ([A-Za-z_-]{2,12})");
  private static final int WORDS = 3;

  @Override
  public boolean accepts(Sample sample) {
    return MESSAGE.matcher(sample.head()).find() && sample.head().contains("msgstr");
  }

  @Override
  public Reading read(RawFile file) {
    EntryCollector entries = new EntryCollector(file);
    Matcher named = LANGUAGE.matcher(file.sample().head());
    Optional<String> language = named.find() ? Optional.of(named.group(1)) : Optional.empty();
    for (Message message : messages(file)) {
      boolean translated = message.translation.length() > 0 && !message.fuzzy;
      Text text = translated ? message.translation : message.original;
      boolean sentence = text.value().strip().split("\\s+", WORDS + 1).length >= WORDS;
      if (message.original.length() > 0 && sentence) {
        Optional<Text> key =
            Optional.of(message.context.length() > 0 ? message.context : message.original);
        entries.add(
            entries
                .draft()
                .id(EntryDraft.slug(key.get().value()))
                .name(key)
                .language(translated ? language : Optional.empty())
                .passages(Body.of(text)));
      }
    }
    return entries.reading();
  }

  /** One message; empty texts for what it does not have. */
  private static final class Message {
    Text context;
    Text original;
    Text translation;
    boolean fuzzy;

    Message(Text nothing) {
      context = nothing;
      original = nothing;
      translation = nothing;
    }
  }

  private static List<Message> messages(RawFile file) {
    List<Message> messages = new ArrayList<>();
    Text nothing = Text.empty(file.source());
    Message current = new Message(nothing);
    String content = file.source().content();
    String keyword = "";
    for (int from = 0; from < content.length(); ) {
      int end = content.indexOf('\n', from);
      int to = end < 0 ? content.length() : end;
      String line = content.substring(from, to).strip();
      int quote = line.indexOf('"');
      if (line.isEmpty() || line.startsWith("#")) {
        if (keyword.startsWith("msgstr")) {
          messages.add(current);
          current = new Message(nothing);
          keyword = "";
        }
        current.fuzzy |= line.startsWith("#,") && line.contains("fuzzy");
      } else if (quote >= 0) {
        String word = line.substring(0, quote).strip();
        if (word.equals("msgid") && keyword.startsWith("msgstr")) {
          messages.add(current);
          current = new Message(nothing);
        }
        keyword = word.isEmpty() ? keyword : word;
        take(current, keyword, CStrings.unescape(file.source(), content.indexOf('"', from), to));
      }
      from = to + 1;
    }
    messages.add(current);
    return messages;
  }

  private static void take(Message message, String keyword, Text line) {
    switch (keyword) {
      case "msgctxt" -> message.context = join(message.context, line);
      case "msgid" -> message.original = join(message.original, line);
      case "msgstr", "msgstr[0]" -> message.translation = join(message.translation, line);
      default -> {}
    }
  }

  private static Text join(Text first, Text second) {
    return new Text.Builder(first.source()).append(first).append(second).build();
  }
}
