package kbaudit.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A page with holes: {@code {{name}}} for a part that somebody writes, {@code {{word:key}}} for a
 * message.
 */
final class PageTemplate {
  private static final String FOLDER = "/kbaudit/page/";
  private static final Pattern HOLE = Pattern.compile("\\{\\{(word:)?([a-z.-]+)}}");

  /** A part of the page; it escapes what it writes. */
  @FunctionalInterface
  interface Part {
    void write(Appendable out) throws IOException;
  }

  private final String text;

  PageTemplate(String name) {
    this.text = resource(name);
  }

  /**
   * Writes the page from top to bottom.
   *
   * @throws IllegalArgumentException when a hole has no part, which a test prevents
   */
  void write(Map<String, Part> parts, Messages messages, Appendable out) throws IOException {
    Matcher hole = HOLE.matcher(text);
    int written = 0;
    while (hole.find()) {
      out.append(text, written, hole.start());
      written = hole.end();
      if (hole.group(1) != null) {
        out.append(Markup.text(messages.get(hole.group(2))));
      } else {
        part(parts, hole.group(2)).write(out);
      }
    }
    out.append(text, written, text.length());
  }

  private static Part part(Map<String, Part> parts, String name) {
    Part part = parts.get(name);
    if (part == null) {
      throw new IllegalArgumentException("nothing for the hole " + name);
    }
    return part;
  }

  /** A file that belongs to the page, as text. */
  static String resource(String name) {
    try (InputStream in = PageTemplate.class.getResourceAsStream(FOLDER + name)) {
      return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
