package kbaudit.lexicon;

import java.util.Set;

/**
 * What a word may be looked up under: its lower-case surface and its lemmas.
 *
 * @param bits one of 64 bits per key; two that share no bit share no key, and most pairs end there
 */
record Keys(Set<String> all, long bits) {

  static Keys of(Set<String> all) {
    long bits = 0;
    for (String key : all) {
      bits |= 1L << (key.hashCode() * 0x9E3779B1 >>> 26);
    }
    return new Keys(all, bits);
  }

  boolean contains(String key) {
    return all.contains(key);
  }

  /** True when one key is in both. */
  boolean meet(Keys other) {
    if ((bits & other.bits) == 0) {
      return false;
    }
    for (String key : all) {
      if (other.all.contains(key)) {
        return true;
      }
    }
    return false;
  }
}
