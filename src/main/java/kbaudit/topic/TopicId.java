package kbaudit.topic;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A topic's name, from the words of the passage it grew from and the entry they stand in; neither
 * lines nor neighbours.
 */
final class TopicId {
  private TopicId() {}

  static String of(Excerpt seed) {
    String normal =
        seed.channel()
            + '\n'
            + seed.entry().path()
            + '\n'
            + seed.entry().id()
            + '\n'
            + seed.quote();
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(normal.getBytes(StandardCharsets.UTF_8));
      return "topic-" + HexFormat.of().formatHex(digest, 0, 6);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
