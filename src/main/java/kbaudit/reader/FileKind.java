package kbaudit.reader;

import java.util.Locale;
import java.util.Set;

/**
 * What the end of a file's name promises. The content decides how a file is read; the name decides
 * whether it is a fault that it cannot be read.
 */
enum FileKind {
  /** Text in a format that kbaudit reads: when it is none, something went wrong with it. */
  TEXT(
      "md",
      "markdown",
      "mdx",
      "html",
      "htm",
      "xhtml",
      "csv",
      "tsv",
      "tab",
      "txt",
      "text",
      "po",
      "pot",
      "xml",
      "eml",
      "rst",
      "adoc",
      "properties"),
  DATA("json", "jsonl", "ndjson", "yaml", "yml"),
  /** Holds words for people, in a form that kbaudit does not read. */
  DOCUMENT("xlsx", "xls", "ods", "docx", "doc", "odt", "rtf", "pdf", "pptx", "ppt", "msg"),
  /** Program text and the like: nothing for customers in it. */
  CODE(
      "c", "cc", "cfg", "conf", "cpp", "cs", "css", "go", "gradle", "h", "ini", "java", "js", "jsx",
      "kt", "less", "lock", "log", "map", "php", "pl", "ps1", "py", "rb", "rs", "scss", "sh", "sql",
      "svg", "toml", "ts", "tsx", "vue"),
  UNKNOWN;

  private final Set<String> extensions;

  FileKind(String... extensions) {
    this.extensions = Set.of(extensions);
  }

  static FileKind of(String path) {
    String extension = extension(path);
    for (FileKind kind : values()) {
      if (kind.extensions.contains(extension)) {
        return kind;
      }
    }
    return UNKNOWN;
  }

  /** In lower case, without the dot; empty when the name has none. */
  static String extension(String path) {
    String name = path.substring(path.lastIndexOf('/') + 1);
    int dot = name.lastIndexOf('.');
    return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
  }

  /** Whether kbaudit should be able to read a file of this name. */
  boolean isReadable() {
    return this == TEXT || this == DATA;
  }
}
