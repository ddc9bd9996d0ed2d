package kbaudit.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import kbaudit.document.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ValuesPropertiesTest {
  private static final List<String> PIECES =
      List.of(
          "30",
          "1.500",
          "12,50",
          "17:30",
          "9.30",
          "€",
          "%",
          "-",
          "–",
          ",",
          ".",
          "(",
          ")",
          "/",
          "+",
          ":",
          "één",
          "twintig",
          "dagen",
          "uur",
          "jaar",
          "euro",
          "per",
          "maand",
          "tot",
          "van",
          "binnen",
          "uiterlijk",
          "maandag",
          "zondag",
          "gesloten",
          "half",
          "kwart",
          "over",
          "januari",
          "2026",
          "en",
          "of",
          "meer",
          "two",
          "weeks",
          "within",
          "Uhr",
          "bis",
          "heures",
          "à",
          "de",
          "ans",
          "18",
          "06",
          "12345678",
          "@",
          "www.",
          "x",
          "{{naam}}",
          "’s",
          "avonds",
          "\u00a0",
          "½",
          "00",
          "ma",
          "vr",
          "24/7",
          "1",
          "e",
          "and",
          "und",
          "et",
          "kg",
          "GB",
          "cm",
          "x",
          "kwart",
          "helft",
          "derde",
          "27e",
          "maand",
          "eind",
          "mei",
          "Kerst",
          "7 dagen per week",
          "zijn",
          "Kinderen",
          "p.p.",
          ",-");

  @ParameterizedTest
  @EnumSource(Language.class)
  void values_lie_in_the_text_in_order_and_apart(Language language) {
    Random random = new Random(7);
    for (int run = 0; run < 4000; run++) {
      String text = text(random);
      int end = 0;
      for (Found found : Values.find(text, language)) {
        assertThat(found.from()).as(text).isGreaterThanOrEqualTo(end);
        assertThat(found.to())
            .as(text)
            .isGreaterThan(found.from())
            .isLessThanOrEqualTo(text.length());
        assertThat(found.value().canonical()).as(text).isNotBlank();
        end = found.to();
      }
    }
  }

  @Test
  void relations_are_symmetric_and_a_value_equals_itself() {
    Random random = new Random(11);
    List<Found> all = new ArrayList<>();
    for (int run = 0; run < 1500; run++) {
      all.addAll(Values.find(text(random), Language.values()[run % 4]));
    }
    Collections.shuffle(all, random);
    for (int i = 0; i + 1 < all.size(); i++) {
      Found a = all.get(i);
      Found b = all.get(i + 1);
      assertThat(Relations.relate(a, b)).as("%s and %s", a, b).isEqualTo(Relations.relate(b, a));
      assertThat(Relations.relate(a, a)).as("%s", a).isEqualTo(Relation.EQUAL);
    }
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void every_spelled_number_below_a_thousand_reads_back(Language language) {
    Map<Language, String> unit =
        Map.of(
            Language.NL,
            " dagen",
            Language.EN,
            " days",
            Language.DE,
            " Tage",
            Language.FR,
            " jours");
    Numerals.of(language)
        .forEach((wording, number) ->
            assertThat(Table.write(wording + unit.get(language), language))
                .as(wording)
                .isEqualTo("P" + number + "D"));
    assertThat(Numerals.of(language).values()).contains(0, 7, 21, 99, 100, 101, 999);
  }

  /** Would take hours or overflow the stack if reading looked back or ahead without bound. */
  @ParameterizedTest
  @EnumSource(Language.class)
  void long_texts_without_a_line_break_are_read_through(Language language) {
    for (String piece :
        List.of(
            "1 ",
            "ma, di, ",
            "9-10, ",
            "111",
            "a",
            "x@",
            "van ",
            "1 500 ",
            "+31 ",
            "ma-vr 9-17, ",
            "een ",
            "1-",
            "1x",
            "x1",
            "een kwart ",
            "op de 5e ",
            "eind mei ",
            "kerst ",
            "10 kg ",
            "vrijdag tot 21 uur ",
            "www.a")) {
      String text = piece.repeat(5_000);
      assertThat(Values.find(text, language)).as(piece).isNotNull();
    }
  }

  private static String text(Random random) {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(14); i >= 0; i--) {
      text.append(PIECES.get(random.nextInt(PIECES.size())))
          .append(random.nextInt(4) == 0 ? "" : " ");
    }
    return text.toString();
  }
}
