package kbaudit.settings;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/**
 * The JSON Schema of {@code kbaudit.yaml}, for editors; kbaudit's own reader says more, with
 * places.
 */
public final class SettingsSchema {
  private static final String RESOURCE = "/kbaudit/settings/kbaudit.schema.json";

  private SettingsSchema() {}

  public static String text() {
    try (InputStream in = SettingsSchema.class.getResourceAsStream(RESOURCE)) {
      return new String(
          Objects.requireNonNull(in, RESOURCE).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
