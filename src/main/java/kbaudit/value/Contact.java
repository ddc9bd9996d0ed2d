package kbaudit.value;

/**
 * A way to get in touch: {@code tel:+31387201440}, {@code mailto:x@y.example}, {@code
 * https://host/path}.
 *
 * @param address E.164 for a phone number, the digits alone for a text message code; lower case for
 *     a mail address; for a link the host in lower case without {@code www.} followed by the path
 *     without its last slash
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

  /** A number for text messages: no telephone rings there. */
  public boolean isShortCode() {
    return type == Type.PHONE && !address.startsWith("+");
  }

  @Override
  public String canonical() {
    return type.scheme + address;
  }
}
