package kbaudit.claim;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kbaudit.document.Entry;
import kbaudit.document.Passage;
import kbaudit.lexicon.Lexicon;
import kbaudit.text.Segmenter;
import kbaudit.text.Sentence.Role;

/** Entry → reading → claims. Entries are read one by one, by any number of threads. */
public final class Claims {
  private static final Set<String> THEN = Set.of("dan", "then", "dann", "alors");

  private final Segmenter segmenter;
  private final int year;
  private final SentenceReader sentences;
  private final ValueClaims values;
  private final SetClaims sets;
  private final StanceClaims stances;

  /**
   * @param today what lies before its year is history
   */
  public Claims(Segmenter segmenter, Lexicon lexicon, LocalDate today) {
    this.segmenter = segmenter;
    this.year = today.getYear();
    this.sentences = new SentenceReader(lexicon);
    Subjects subjects = new Subjects(lexicon);
    Contrasts contrasts = new Contrasts(lexicon);
    this.values = new ValueClaims(lexicon, subjects, contrasts);
    this.sets = new SetClaims(subjects, contrasts);
    this.stances = new StanceClaims(lexicon, subjects, contrasts);
  }

  /** What cuts texts into the sentences that are read. */
  public Segmenter segmenter() {
    return segmenter;
  }

  public EntryReading read(Entry entry) {
    return EntryReading.of(entry, segmenter, sentences);
  }

  /** The claims of an entry in reading order. Greetings and history make none. */
  public List<Claim> of(EntryReading entry) {
    List<Claim> claims = new ArrayList<>();
    Map<Passage, Boolean> dated = new IdentityHashMap<>();
    for (Reading reading : entry.readings()) {
      if (reading.sentence().role() == Role.QUESTION) {
        claims.addAll(requests(entry, reading));
        claims.addAll(conditions(entry, reading));
      } else if (reading.sentence().role() == Role.STATEMENT
          && !Conditions.isHistory(reading, year)
          && !dated.computeIfAbsent(
              reading.sentence().passage(), passage -> Dated.isUnder(entry, passage))) {
        List<Claim> stated = new ArrayList<>(values.find(entry, reading));
        stated.addAll(sets.find(entry, reading));
        stated.addAll(stances.find(entry, reading));
        if (!stated.isEmpty()) {
          int asked = Conditions.asked(reading);
          stated.removeIf(claim -> claim.from() >= asked);
          claims.addAll(stated);
        }
      }
    }
    return claims;
  }

  /**
   * "Ben je tot en met 25 jaar? <b>Dan</b> is de pas er voor jou": a question that sets the limit
   * of the answer behind it.
   */
  private List<Claim> conditions(EntryReading entry, Reading question) {
    return entry
        .after(question)
        .filter(answer -> answer.opensWith(THEN))
        .map(answer ->
            values.find(entry, question).stream()
                .filter(claim -> claim.slot().role() != Slot.Role.PLAIN)
                .filter(claim -> claim.kind() != ClaimKind.CONTACT)
                .toList())
        .orElse(List.of());
  }

  /** A question states nothing, but "stuurt u het naar help@shop.example?" says where to. */
  private List<Claim> requests(EntryReading entry, Reading reading) {
    return values.find(entry, reading).stream()
        .filter(claim -> claim.kind() == ClaimKind.CONTACT)
        .toList();
  }
}
