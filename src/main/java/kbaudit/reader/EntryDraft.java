package kbaudit.reader;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import kbaudit.document.Entry;
import kbaudit.document.Passage;
import kbaudit.document.Scope;
import kbaudit.document.Status;
import kbaudit.document.Text;

/** An entry while a reader collects its parts. */
final class EntryDraft {
  /** In characters. What is longer is a text in the wrong place. */
  private static final int LONGEST_TITLE = 2_000;

  private final RawFile file;
  private String id = "";
  private Optional<Text> title = Optional.empty();
  private boolean titleIsName;
  private List<String> trail = List.of();
  private final List<Passage> passages = new ArrayList<>();
  private final List<String> tags = new ArrayList<>();
  private final Map<String, String> facets = new TreeMap<>();
  private Optional<LocalDate> validFrom = Optional.empty();
  private Optional<LocalDate> validUntil = Optional.empty();
  private Status status = Status.LIVE;
  private Optional<String> language = Optional.empty();
  private Optional<String> owner = Optional.empty();
  private Optional<String> updated = Optional.empty();

  EntryDraft(RawFile file) {
    this.file = file;
  }

  /** The same entry, to be filled in another way. */
  EntryDraft copy() {
    EntryDraft copy = new EntryDraft(file).id(id).trail(trail).status(status);
    copy.title = title;
    copy.titleIsName = titleIsName;
    copy.passages.addAll(passages);
    copy.tags.addAll(tags);
    copy.facets.putAll(facets);
    copy.language = language;
    copy.owner = owner;
    copy.updated = updated;
    return copy.valid(validFrom, validUntil);
  }

  EntryDraft id(String value) {
    id = value.strip();
    return this;
  }

  EntryDraft id(Optional<String> value) {
    value.ifPresent(this::id);
    return this;
  }

  /** A question or title that customers read. */
  EntryDraft title(Optional<Text> value) {
    title =
        value.map(Text::strip).filter(text -> !text.value().isEmpty()).map(EntryDraft::shortened);
    titleIsName = title.filter(text -> looksLikeName(text.value())).isPresent();
    return this;
  }

  /** A name that only colleagues see. */
  EntryDraft name(Optional<Text> value) {
    title(value);
    titleIsName = true;
    return this;
  }

  /** {@code tw_levertijd} and {@code RET-01} are names whatever their column is called. */
  private static boolean looksLikeName(String title) {
    boolean joined = title.indexOf('_') > 0 || title.chars().anyMatch(Character::isDigit);
    boolean oneWord = title.chars().noneMatch(Character::isWhitespace);
    return oneWord && joined && !title.endsWith("?");
  }

  EntryDraft trail(List<String> value) {
    trail =
        value.stream()
            .map(String::strip)
            .filter(part -> !part.isEmpty())
            .map(part -> part.substring(0, Math.min(part.length(), LONGEST_TITLE)))
            .toList();
    return this;
  }

  EntryDraft passages(List<Passage> more) {
    more.forEach(this::passage);
    return this;
  }

  EntryDraft passage(Passage passage) {
    boolean fits = passage.headings().stream().allMatch(text -> text.length() <= LONGEST_TITLE);
    List<Text> headings = passage.headings().stream().map(EntryDraft::shortened).toList();
    passages.add(
        fits ? passage : new Passage(passage.kind(), passage.text(), headings, passage.group()));
    return this;
  }

  private static Text shortened(Text heading) {
    return heading.length() <= LONGEST_TITLE ? heading : heading.slice(0, LONGEST_TITLE);
  }

  EntryDraft tag(String tag) {
    if (!tag.isBlank()) {
      tags.add(tag.strip());
    }
    return this;
  }

  EntryDraft facet(String name, String value) {
    if (!value.isBlank()) {
      facets.put(name, value.strip());
    }
    return this;
  }

  EntryDraft status(Status value) {
    status = value;
    return this;
  }

  EntryDraft language(Optional<String> tag) {
    language =
        tag.map(EntryDraft::primaryLanguage).filter(code -> !code.isEmpty()).or(() -> language);
    return this;
  }

  private static String primaryLanguage(String tag) {
    return tag.strip().toLowerCase(Locale.ROOT).split("[-_]", 2)[0];
  }

  EntryDraft owner(Optional<String> value) {
    owner = value.or(() -> owner);
    return this;
  }

  EntryDraft updated(Optional<String> value) {
    updated = value.map(Dates::iso).or(() -> updated);
    return this;
  }

  EntryDraft valid(Optional<LocalDate> from, Optional<LocalDate> until) {
    validFrom = from;
    validUntil = until;
    return this;
  }

  boolean hasText() {
    return !passages.isEmpty();
  }

  /** In characters. */
  long length() {
    return passages.stream().mapToLong(passage -> passage.text().length()).sum();
  }

  /**
   * Drops what comes after so many characters.
   *
   * @return the first passage that lost something, absent when all fits
   */
  Optional<Text> cutAt(int most) {
    int left = most;
    for (int i = 0; i < passages.size(); i++) {
      Passage passage = passages.get(i);
      if (passage.text().length() > left) {
        passages.subList(i, passages.size()).clear();
        if (left > 0) {
          passages.add(passage.with(passage.text().slice(0, left)));
        }
        return Optional.of(passage.text());
      }
      left -= passage.text().length();
    }
    return Optional.empty();
  }

  String wantedId() {
    return !id.isEmpty()
        ? id
        : title.map(text -> slug(text.value())).filter(s -> !s.isEmpty()).orElse("entry");
  }

  Entry build(String uniqueId) {
    return new Entry(
        uniqueId,
        file.path(),
        file.channel(),
        language.or(() -> file.options().language()),
        title,
        titleIsName,
        trail,
        passages,
        tags,
        new Scope(facets, validFrom, validUntil),
        statusToday(),
        owner.or(() -> file.options().owners().valueFor(file.path())),
        updated);
  }

  private Status statusToday() {
    LocalDate today = file.options().today();
    if (status != Status.LIVE) {
      return status;
    }
    if (validUntil.filter(today::isAfter).isPresent()) {
      return Status.EXPIRED;
    }
    return validFrom.filter(today::isBefore).isPresent() ? Status.UPCOMING : Status.LIVE;
  }

  static String slug(String title) {
    String slug = Field.plain(title).replace(' ', '-');
    return slug.length() <= 80 ? slug : slug.substring(0, 80);
  }
}
