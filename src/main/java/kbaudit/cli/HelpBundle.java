package kbaudit.cli;

import java.util.Collections;
import java.util.Enumeration;
import java.util.ResourceBundle;
import kbaudit.report.Messages;
import org.jspecify.annotations.Nullable;

/**
 * The messages in the form in which picocli looks up help texts: keys that begin with {@code
 * kbaudit.}.
 */
final class HelpBundle extends ResourceBundle {
  private final Messages messages;

  HelpBundle(Messages messages) {
    this.messages = messages;
  }

  @Override
  protected @Nullable Object handleGetObject(String key) {
    return messages.has(key) ? messages.get(key) : null;
  }

  @Override
  public Enumeration<String> getKeys() {
    return Collections.enumeration(messages.keys());
  }
}
