package kbaudit.practice;

import java.util.Locale;

/** Whether a text says u or je. */
enum Form {
  FORMAL,
  INFORMAL;

  Form other() {
    return this == FORMAL ? INFORMAL : FORMAL;
  }

  String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
