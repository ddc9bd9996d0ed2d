package kbaudit.practice;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Whether a text says u or je. */
public enum Form {
  FORMAL,
  INFORMAL;

  Form other() {
    return this == FORMAL ? INFORMAL : FORMAL;
  }

  /** As written in settings and reports. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The form with this id. */
  public static Optional<Form> of(String id) {
    return Arrays.stream(values()).filter(form -> form.id().equals(id)).findFirst();
  }
}
