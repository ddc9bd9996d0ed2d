package kbaudit.reader;

import kbaudit.document.Source;

/**
 * A decoded file on its way to a reader.
 *
 * @param channel where customers meet its entries
 * @param snippets texts that other files of the tree refer to by name
 */
public record RawFile(Sample sample, String channel, Options options, Snippets snippets) {

  public Source source() {
    return sample.source();
  }

  public String path() {
    return source().path();
  }

  /** The name without folders and extension. */
  public String baseName() {
    String name = sample.fileName();
    int dot = name.lastIndexOf('.');
    return dot > 0 ? name.substring(0, dot) : name;
  }
}
