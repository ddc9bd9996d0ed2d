package kbaudit.contradiction;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A large map with what changed since beside it: the next version costs the changes, not the map.
 * Nothing can be taken out; what nobody asks for may stay.
 */
final class Amended<K, V> {
  /** Of so many values one is a change, before both become one map. */
  private static final int MANY = 8;

  private final Supplier<Map<K, V>> empty;
  private final Map<K, V> before;
  private final Map<K, V> since;

  private Amended(Supplier<Map<K, V>> empty, Map<K, V> before, Map<K, V> since) {
    this.empty = empty;
    this.before = before;
    this.since = since;
  }

  /** An empty map that compares keys by {@code equals}. */
  static <K, V> Amended<K, V> byEquality() {
    return new Amended<>(HashMap::new, Map.of(), Map.of());
  }

  /** An empty map that compares keys by identity. */
  static <K, V> Amended<K, V> byIdentity() {
    Supplier<Map<K, V>> empty = IdentityHashMap::new;
    return new Amended<>(empty, empty.get(), empty.get());
  }

  @Nullable V get(K key) {
    V later = since.get(key);
    return later == null ? before.get(key) : later;
  }

  V getOrDefault(K key, V none) {
    return Objects.requireNonNullElse(get(key), none);
  }

  boolean containsKey(K key) {
    return get(key) != null;
  }

  /**
   * The same with these values instead of, or besides, what was there.
   *
   * @param changes compares keys as this does; not to be changed any more
   */
  Amended<K, V> with(Map<K, V> changes) {
    if (before.isEmpty() && since.isEmpty()) {
      return new Amended<>(empty, changes, empty.get());
    }
    Map<K, V> later = empty.get();
    boolean many = MANY * (since.size() + changes.size()) > before.size();
    if (many) {
      later.putAll(before);
    }
    later.putAll(since);
    later.putAll(changes);
    return many ? new Amended<>(empty, later, empty.get()) : new Amended<>(empty, before, later);
  }
}
