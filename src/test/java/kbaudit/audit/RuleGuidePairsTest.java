package kbaudit.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import kbaudit.claim.Claim;
import kbaudit.claim.ClaimKind;
import kbaudit.claim.Claims;
import kbaudit.contradiction.Contradiction;
import kbaudit.contradiction.Findings;
import kbaudit.document.Entry;
import kbaudit.document.Language;
import kbaudit.document.Passage;
import kbaudit.document.Scope;
import kbaudit.document.Source;
import kbaudit.document.Status;
import kbaudit.document.Text;
import kbaudit.lexicon.Lexicon;
import kbaudit.report.Messages;
import kbaudit.report.RuleGuide;
import kbaudit.report.RuleGuide.Example;
import kbaudit.report.RuleGuide.Spoken;
import kbaudit.text.MainLanguage;
import kbaudit.text.Segmenter;
import org.junit.jupiter.api.Test;

/**
 * The pairs of sentences in the rule guides, as two entries without anything around them: what
 * stands under "contradicts" is found as that rule, what stands under "fine" is not found at all.
 *
 * <p>Pairs that the judge does not decide as the guide says are listed in {@code
 * src/test/resources/rules/not-yet.txt}; the test holds the list to what really fails, so that it
 * should only get shorter. A guide is never changed to fit the judge. {@code
 * -Dkbaudit.regenerate=true} writes the list anew.
 */
class RuleGuidePairsTest {
  private static final Path NOT_YET = Path.of("src/test/resources/rules/not-yet.txt");
  private static final Lexicon LEXICON = Lexicon.standard();

  @Test
  void pairs_are_decided_as_the_guides_say_except_those_listed() throws IOException {
    TreeSet<String> failing = new TreeSet<>();
    for (String language : Messages.LANGUAGES) {
      for (ClaimKind rule : ClaimKind.values()) {
        RuleGuide guide = RuleGuide.of(rule, Messages.of(language));
        guide
            .contradictions()
            .forEach(pair -> missed(rule, pair, language).ifPresent(failing::add));
        guide.lookAlikes().forEach(pair -> alarm(rule, pair, language).ifPresent(failing::add));
      }
    }
    String list = String.join("\n", failing) + "\n";
    if (Boolean.getBoolean("kbaudit.regenerate")) {
      Files.createDirectories(NOT_YET.getParent());
      Files.writeString(NOT_YET, list);
    }
    assertThat(list)
        .as("take out what is decided now; what is new here was decided before")
        .isEqualTo(Files.readString(NOT_YET));
  }

  private static Optional<String> missed(ClaimKind rule, Example pair, String language) {
    boolean found = judge(pair, language).stream().anyMatch(finding -> finding.rule() == rule);
    return found ? Optional.empty() : Optional.of(line(rule, pair, language, "missed"));
  }

  private static Optional<String> alarm(ClaimKind rule, Example pair, String language) {
    return judge(pair, language).stream()
        .findFirst()
        .map(finding -> line(rule, pair, language, "false alarm"));
  }

  private static String line(ClaimKind rule, Example pair, String language, String what) {
    return rule.id()
        + " "
        + language
        + " | "
        + what
        + " | "
        + pair.says().get(0).sentence()
        + " | "
        + pair.says().get(1).sentence();
  }

  private static List<Contradiction> judge(Example pair, String language) {
    Language spoken = Language.of(language).orElseThrow();
    Claims reading =
        new Claims(
            new Segmenter(new MainLanguage(spoken, false)), LEXICON, LocalDate.of(2026, 11, 21));
    AuditOptions options = AuditOptions.defaults(LocalDate.of(2026, 1, 31));
    List<Entry> entries = new ArrayList<>();
    for (Spoken said : pair.says()) {
      entries.add(entry(said, entries.size(), spoken));
    }
    List<Claim> claims = Audit.claims(entries, reading, options, Progress.SILENT);
    return Findings.of(Audit.judge(claims, LEXICON));
  }

  /** Without a title: the sentence has to do. */
  private static Entry entry(Spoken said, int number, Language language) {
    Source source = new Source(said.channel() + "/" + number + ".txt", said.sentence());
    Text text = Text.of(source, 0, said.sentence().length());
    return new Entry(
        String.valueOf(number),
        source.path(),
        said.channel(),
        Optional.of(language.code()),
        Optional.empty(),
        false,
        List.of(),
        List.of(Passage.paragraph(text)),
        List.of(),
        Scope.EVERYONE,
        Status.LIVE,
        Optional.empty(),
        Optional.empty());
  }
}
