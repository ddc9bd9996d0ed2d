package kbaudit.settings;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * The JSON Schemas of the files that people write, for editors that complete and check; kbaudit's
 * own readers say more, with places.
 */
public enum PublishedSchema {
  /** {@code kbaudit.yaml}. */
  SETTINGS("kbaudit.schema.json"),
  /** {@code facts.yaml}. */
  FACTS("facts.schema.json");

  private static final String FOLDER = "/kbaudit/settings/";

  private final String file;

  PublishedSchema(String file) {
    this.file = file;
  }

  public String text() {
    try (InputStream in = PublishedSchema.class.getResourceAsStream(FOLDER + file)) {
      return new String(Objects.requireNonNull(in, file).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  public static Optional<PublishedSchema> of(String label) {
    return Arrays.stream(values()).filter(schema -> schema.label().equals(label)).findFirst();
  }

  public static List<String> labels() {
    return Arrays.stream(values()).map(PublishedSchema::label).toList();
  }

  private String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
