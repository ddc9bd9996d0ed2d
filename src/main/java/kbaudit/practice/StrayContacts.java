package kbaudit.practice;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import kbaudit.claim.EntryReading;
import kbaudit.claim.Reading;
import kbaudit.contradiction.Saying;
import kbaudit.document.Language;
import kbaudit.document.Location;
import kbaudit.value.Contact;
import kbaudit.value.Found;

/**
 * A telephone number, a mail address or a link that only one channel knows, where several others
 * know one and the same: probably the one from before.
 *
 * <p>Wrong: "Call us on 020 7946 0999" where FAQ and e-mail say 020 7946 0018. Right: "Call our
 * shop in Leeds on …": a number that has its own purpose. Of a mail address or a link only another
 * ending of the organisation's own domain counts.
 */
final class StrayContacts {
  /** So many other channels have to agree. */
  private static final int SEVERAL = 2;

  /** Of {@code co.uk} and its like. */
  private static final int LONGEST_SECOND_LEVEL = 3;

  private final Content content;

  /** Contact points by what they are compared by, each where it is given. */
  private final Map<String, List<Given>> byName = new LinkedHashMap<>();

  private record Given(
      EntryReading entry, Reading reading, Found found, Contact contact, String name) {
    String channel() {
      return entry.entry().channel();
    }

    Saying saying() {
      return Places.saying(reading.sentence(), found.from(), found.to());
    }
  }

  /** A contact point that only one channel gives, and the one that the others give. */
  record Stray(Language language, List<Saying> alone, List<Saying> others) {}

  private StrayContacts(Content content) {
    this.content = content;
    for (EntryReading entry : content.readings()) {
      for (Reading reading : entry.readings()) {
        for (Found found : reading.values()) {
          if (found.value() instanceof Contact contact) {
            String name = name(contact);
            byName
                .computeIfAbsent(name, n -> new ArrayList<>())
                .add(new Given(entry, reading, found, contact, name));
          }
        }
      }
    }
  }

  /** In the order of the texts. */
  static List<Stray> in(Content content) {
    return new StrayContacts(content).strays();
  }

  /** A number itself; of a mail address or a link the domain that somebody has registered. */
  private static String name(Contact contact) {
    return switch (contact.type()) {
      case PHONE -> contact.address();
      case EMAIL -> domain(contact.address().substring(contact.address().indexOf('@') + 1));
      case LINK -> domain(contact.address().split("[/?#:]", 2)[0]);
    };
  }

  private static String domain(String host) {
    List<String> labels = List.of(host.split("\\."));
    int last = labels.size() - 1;
    int own =
        last >= 2 && labels.get(last - 1).length() <= LONGEST_SECOND_LEVEL ? last - 2 : last - 1;
    return String.join(".", labels.subList(Math.max(0, own), labels.size()));
  }

  private List<Stray> strays() {
    Set<Location> told =
        content.findings().stream()
            .flatMap(finding -> finding.answers().stream())
            .flatMap(answer -> answer.says().stream())
            .map(Saying::location)
            .collect(Collectors.toSet());
    List<List<Given>> shared =
        byName.values().stream().filter(given -> channels(given).size() >= SEVERAL).toList();
    List<Stray> strays = new ArrayList<>();
    byName.forEach((name, alone) -> {
      boolean known = alone.stream().anyMatch(given -> told.contains(given.saying().location()));
      if (!known && channels(alone).size() == 1) {
        shared.stream()
            .filter(others -> isInstead(alone, others))
            .findFirst()
            .map(others -> stray(alone, others))
            .ifPresent(strays::add);
      }
    });
    return strays;
  }

  private static Set<String> channels(List<Given> given) {
    return given.stream().map(Given::channel).collect(Collectors.toCollection(TreeSet::new));
  }

  private boolean isInstead(List<Given> alone, List<Given> others) {
    if (channels(others).containsAll(channels(alone))) {
      return false;
    }
    boolean sameLanguage = languages(others).containsAll(languages(alone));
    Given one = alone.getFirst();
    Given other = others.getFirst();
    if (!sameLanguage || isNumber(one) != isNumber(other)) {
      return false;
    }
    return isNumber(one)
        ? terms(others).containsAll(terms(alone))
        : label(one.name()).equals(label(other.name()));
  }

  private static Set<Language> languages(List<Given> given) {
    return given.stream().map(g -> g.entry().language()).collect(Collectors.toSet());
  }

  private static boolean isNumber(Given given) {
    return given.contact().type() == Contact.Type.PHONE;
  }

  /** The domain without its ending. */
  private static String label(String domain) {
    return domain.substring(0, Math.max(0, domain.indexOf('.')));
  }

  /** What the sentences speak of, and the titles over them. */
  private Set<String> terms(List<Given> given) {
    Set<String> terms = new HashSet<>();
    for (Given one : given) {
      terms.addAll(one.reading().keys());
      one.entry().entry().title().stream()
          .flatMap(
              title -> content.question(title.value(), one.entry().language()).readings().stream())
          .forEach(title -> terms.addAll(title.keys()));
    }
    return terms;
  }

  private static Stray stray(List<Given> alone, List<Given> others) {
    return new Stray(
        alone.getFirst().entry().language(),
        alone.stream().map(Given::saying).toList(),
        others.stream().map(Given::saying).toList());
  }
}
