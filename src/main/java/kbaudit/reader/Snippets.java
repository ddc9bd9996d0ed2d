package kbaudit.reader;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kbaudit.document.Text;
import kbaudit.reader.tree.Node;

/**
 * Zendesk's dynamic content: texts with a name that macros mention as {@code {{dc.name}}}. Only the
 * macro with the text filled in is what a customer reads.
 */
public final class Snippets {
  private static final Pattern MENTION =
      Pattern.compile("\\{\\{\\s{0,5}dc\\.([\\w.-]{1,100})\\s{0,5}\\}\\}");
  // A snippet may mention another; two that mention each other must not go on for ever.
  private static final int DEPTH = 3;

  private final Map<String, String> byName = new HashMap<>();

  /** The snippets in the given files, when there are any. */
  static Snippets in(Collection<Sample> samples) {
    Snippets snippets = new Snippets();
    for (Sample sample : samples) {
      if (sample.head().contains("{{dc.") && sample.head().contains("variants")) {
        sample.records("items").forEach(snippets::add);
      }
    }
    return snippets;
  }

  private void add(Node.Fields item) {
    Matcher name = MENTION.matcher(item.string("placeholder").orElse(""));
    if (!name.matches()) {
      return;
    }
    for (Node.Fields variant : item.maps("variants")) {
      boolean chosen = variant.isTrue("default") || !byName.containsKey(name.group(1));
      if (chosen && !variant.isFalse("active")) {
        variant.text("content").ifPresent(text -> byName.put(name.group(1), text.value()));
      }
    }
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Snippets snippets && byName.equals(snippets.byName);
  }

  @Override
  public int hashCode() {
    return byName.hashCode();
  }

  /** Fills in what is mentioned; the filled-in characters take the place of the mention. */
  Text expand(Text text) {
    Text expanded = text;
    for (int i = 0; i < DEPTH && !byName.isEmpty() && expanded.value().contains("{{"); i++) {
      expanded = once(expanded);
    }
    return expanded;
  }

  private Text once(Text text) {
    Text.Builder out = new Text.Builder(text.source());
    Matcher mention = MENTION.matcher(text.value());
    int done = 0;
    while (mention.find()) {
      String content = byName.get(mention.group(1));
      if (content != null) {
        out.append(text.slice(done, mention.start()));
        out.append(content, text.start(mention.start()), text.end(mention.end() - 1));
        done = mention.end();
      }
    }
    return out.append(text.slice(done, text.length())).build();
  }
}
