package kbaudit.claim;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kbaudit.document.Location;
import kbaudit.document.Scope;
import kbaudit.lexicon.Mention;
import kbaudit.text.Token;
import kbaudit.value.Contact;
import kbaudit.value.Found;

/**
 * One statement that another channel may contradict.
 *
 * @param from offset in the sentence of the words that state it
 * @param to offset after them
 * @param value for value kinds
 * @param stance for stance kinds
 * @param focus terms of the claim's own clause, or of the noun that a bare number counts
 * @param contrasts scopes that exclude others, by dimension: {@code country → {country-nl}}
 * @param conditional true when it holds under a condition stated in its own sentence
 */
public record Claim(
    ClaimKind kind,
    Reading reading,
    int from,
    int to,
    Optional<Found> value,
    Optional<Stance> stance,
    Slot slot,
    Subject subject,
    Map<String, Double> focus,
    Map<String, Set<String>> contrasts,
    boolean conditional) {

  /** Keys of the words that the clause opens with: most often what it speaks of. */
  public Set<String> topic() {
    return reading.topic(from);
  }

  public String text() {
    return reading.sentence().text().value().substring(from, to);
  }

  /** True when the claim's own words name one of the stances, by concept id. */
  public boolean takes(Set<String> stances) {
    List<Token> tokens = reading.sentence().tokens();
    for (Mention mention : reading.mentions()) {
      Token first = tokens.get(mention.from());
      if (first.from() >= from && first.to() <= to && stances.contains(mention.concept().id())) {
        return true;
      }
    }
    return false;
  }

  /** True when the sentence says that it holds whatever the case: "even if you are no member". */
  public boolean holdsAnyway() {
    return reading.stances().contains("regardless");
  }

  /** Names of the places that its sentence speaks of. */
  public Set<String> places() {
    return reading.names().getOrDefault(ProperNames.PLACE, Set.of());
  }

  /** For claims of the kind contact. */
  public Optional<Contact> contact() {
    return value.map(Found::value).filter(Contact.class::isInstance).map(Contact.class::cast);
  }

  public Location location() {
    return reading.sentence().text().location(from, to);
  }

  /** For whom and when it holds, by its source's own fields. */
  public Scope scope() {
    return reading.sentence().entry().scope();
  }

  public String channel() {
    return reading.sentence().entry().channel();
  }

  public String entryId() {
    return reading.sentence().entry().id();
  }

  public String path() {
    return reading.sentence().entry().path();
  }

  /** Names the entry within the whole knowledge base: ids are unique within a file only. */
  public String entryKey() {
    return path() + "#" + entryId();
  }

  public boolean sameLanguage(Claim other) {
    return reading.sentence().language() == other.reading.sentence().language();
  }

  /** True when both stand in one entry of one file. */
  public boolean sameEntry(Claim other) {
    return path().equals(other.path()) && entryId().equals(other.entryId());
  }

  @Override
  public String toString() {
    return kind.id() + " " + location() + " " + text();
  }
}
