package kbaudit.reader;

import java.util.Optional;
import java.util.Set;
import kbaudit.document.Status;

/** What systems and editors call the states of a text. */
final class Statuses {
  private static final Set<String> DRAFT =
      Set.of(
          "draft",
          "concept",
          "entwurf",
          "brouillon",
          "pending",
          "in review",
          "review",
          "wip",
          "todo",
          "in bearbeitung",
          "in bewerking",
          "in behandeling",
          "unpublished",
          "a valider",
          "te controleren",
          "1 draft");
  private static final Set<String> RETIRED =
      Set.of(
          "retired",
          "archived",
          "archief",
          "gearchiveerd",
          "archiviert",
          "archive",
          "archivee",
          "archives",
          "inactive",
          "inactief",
          "inaktiv",
          "inactif",
          "disabled",
          "uitgeschakeld",
          "deaktiviert",
          "desactive",
          "old",
          "oud",
          "veraltet",
          "obsolete",
          "vervallen",
          "deleted",
          "verwijderd",
          "geloscht",
          "supprime",
          "rejected",
          "paused",
          "withdrawn",
          "ingetrokken",
          "deprecated",
          "verouderd",
          "perime",
          "outdated",
          "expired",
          "verlopen");
  private static final Set<String> INTERNAL =
      Set.of(
          "internal",
          "intern",
          "interne",
          "private",
          "prive",
          "internal only",
          "alleen intern",
          "nur intern");

  private Statuses() {}

  /** Empty for a word that says the text is live, or that is unknown. */
  static Optional<Status> of(String written) {
    String word = Field.plain(written);
    if (DRAFT.contains(word)) {
      return Optional.of(Status.DRAFT);
    }
    if (RETIRED.contains(word)) {
      return Optional.of(Status.RETIRED);
    }
    return INTERNAL.contains(word) ? Optional.of(Status.INTERNAL) : Optional.empty();
  }

  static boolean saysYes(String written) {
    return Set.of("true", "yes", "ja", "oui", "1", "y", "j", "x", "waar", "wahr", "vrai")
        .contains(Field.plain(written));
  }

  static boolean saysNo(String written) {
    return Set.of("false", "no", "nee", "nein", "non", "0", "n", "onwaar", "falsch", "faux")
        .contains(Field.plain(written));
  }
}
