package kbaudit.value;

/**
 * A way to get in touch: {@code tel:+31387201440}, {@code mailto:x@y.example}, {@code
 * https://host/path}.
 *
 * @param address E.164 for a phone number; lower case for a mail address; for a link the host in
 *     lower case without {@code www.} followed by the path without its last slash
 */
public record Contact(Type type, String address) implements Value {

  /** What kind of address it is. */
  public enum Type {
    PHONE("tel:"),
    EMAIL("mailto:"),
    LINK("https://");

    private final String scheme;

    Type(String scheme) {
      this.scheme = scheme;
    }
  }

  @Override
  public String canonical() {
    return type.scheme + address;
  }
}
