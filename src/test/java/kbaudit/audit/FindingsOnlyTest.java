package kbaudit.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import kbaudit.lexicon.Lexicon;
import kbaudit.reader.Options;
import kbaudit.report.Report;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who does not ask what channels agree on is told of the same contradictions, sooner. */
class FindingsOnlyTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  private static final Lexicon LEXICON = Lexicon.standard();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "kb-samples/webwinkel",
        "kb-samples/climbing-hall",
        "src/test/resources/bench/hotelketen-nl-de-en",
        "src/test/resources/bench/telecom-nl",
        "src/test/resources/bench/library-en"
      })
  void the_findings_are_those_of_all_verdicts(String base) {
    Report whole = report(base, true);
    Report brief = report(base, false);
    assertThat(whole.findings()).isNotEmpty();
    assertThat(whole.agreements()).isNotEmpty();
    assertThat(brief.agreements()).isEmpty();
    assertThat(brief.agreeing(whole.agreements())).isEqualTo(whole);
  }

  private static Report report(String base, boolean agreements) {
    return Audit.run(
        Path.of(base),
        Options.on(TODAY),
        AuditOptions.defaults(TODAY).telling(agreements),
        Progress.SILENT,
        LEXICON);
  }
}
