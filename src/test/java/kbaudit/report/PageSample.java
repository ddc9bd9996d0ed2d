package kbaudit.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import kbaudit.claim.ClaimKind;
import kbaudit.contradiction.Agreement;
import kbaudit.contradiction.Answer;
import kbaudit.contradiction.Contradiction;
import kbaudit.contradiction.Saying;
import kbaudit.contradiction.Severity;
import kbaudit.document.Language;
import kbaudit.document.Location;

/** Reports to look at in a browser. */
final class PageSample {
  private static final List<String> CHANNELS =
      List.of(
          "app",
          "chat",
          "chatbot",
          "email",
          "facebook",
          "faq",
          "form",
          "phone",
          "reviews",
          "shop",
          "twitter",
          "whatsapp");

  /** What a text would write to take over the page. */
  static final String HOSTILE =
      "</script><script>document.title='taken'</script><img src=x onerror=\"document.title='taken'\">'\"`</style></article>\u202Egnoleb\u2066";

  private PageSample() {}

  /** The garden shop: two contradictions, one question answered alike, one fact. */
  static Report shop() {
    return SampleReport.of(SampleReport.returnWindow(), SampleReport.dogs())
        .agreeing(List.of(sundays()))
        .refereed(FactsInReportsTest.report().facts());
  }

  private static Agreement sundays() {
    Saying faq = SampleReport.says("faq", "faq/winkel.md", 20, "Op zondag zijn we [dicht].").get();
    Saying shop = SampleReport.says("shop", "shop/balie.tsv", 4, "Zondag [dicht].").get();
    return new Agreement(
        ClaimKind.POLARITY,
        "Zijn jullie op zondag open?",
        Language.NL,
        List.of(new Answer("no", "dicht", List.of(faq, shop))));
  }

  /** Every text that comes from a file tries to break out. */
  static Report hostile() {
    Location place = new Location("faq/" + HOSTILE + ".md", 1, 1, 1, 5);
    Saying one =
        new Saying(
            HOSTILE,
            HOSTILE,
            place,
            HOSTILE + " 30 dagen",
            HOSTILE,
            0,
            Optional.of(HOSTILE),
            Optional.of(HOSTILE));
    Saying other =
        new Saying(
            "chat",
            "b",
            place,
            "14 dagen " + HOSTILE,
            "14 dagen",
            0,
            Optional.empty(),
            Optional.empty());
    Contradiction finding =
        new Contradiction(
            "kb-1",
            ClaimKind.DURATION,
            Severity.ERROR,
            1,
            HOSTILE,
            Language.NL,
            List.of(
                new Answer("a", HOSTILE, List.of(one)),
                new Answer("b", "14 dagen", List.of(other))));
    return new Report(
        1, 2, Map.of(HOSTILE, 1, "chat", 1), 2, Map.of(), List.of(finding), 0, List.of());
  }

  /** A large organisation. The same number gives the same report. */
  static Report large(int findings) {
    Random random = new Random(5);
    List<Contradiction> all = new ArrayList<>();
    for (int i = 0; i < findings; i++) {
      all.add(finding(i, random));
    }
    Map<String, Integer> channels = new java.util.TreeMap<>();
    CHANNELS.forEach(channel -> channels.put(channel, 1000));
    return new Report(900, 12_000, channels, 60_000, Map.of(), all, 0, List.of());
  }

  private static Contradiction finding(int number, Random random) {
    List<Answer> answers = new ArrayList<>();
    for (int a = 0; a < 2 + random.nextInt(2); a++) {
      String label = (1 + random.nextInt(60)) + " dagen";
      List<Saying> says = new ArrayList<>();
      for (int s = 0; s < 1 + random.nextInt(2); s++) {
        String channel = CHANNELS.get(random.nextInt(CHANNELS.size()));
        String quote =
            "Je kunt artikel "
                + number
                + " tot "
                + label
                + " na ontvangst gratis terugsturen of ruilen in een van onze winkels.";
        Location place =
            new Location(
                channel + "/onderwerp-" + random.nextInt(300) + ".md",
                1 + random.nextInt(900),
                7,
                1000,
                9);
        says.add(
            new Saying(
                channel,
                "e" + s,
                place,
                quote,
                label,
                quote.indexOf(label),
                Optional.of("team " + random.nextInt(9)),
                Optional.of("202" + random.nextInt(6) + "-03-04")));
      }
      answers.add(new Answer("P" + a, label, says));
    }
    Severity severity = Severity.values()[number * 3 / 5000 % 3];
    return new Contradiction(
        "kb-" + Integer.toHexString(0x100000 + number),
        ClaimKind.values()[number % 14],
        severity,
        0.9,
        "Hoe lang mag ik artikel " + number + " terugsturen?",
        Language.NL,
        answers);
  }

  static String html(Report report, String language) {
    StringBuilder page = new StringBuilder();
    try {
      ReportFormat.HTML.reporter(Layout.PLAIN).write(report, Messages.of(language), page);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return page.toString();
  }

  static Path file(Path folder, Report report, String language) throws IOException {
    return Files.writeString(
        folder.resolve("report.html"), html(report, language), StandardCharsets.UTF_8);
  }
}
