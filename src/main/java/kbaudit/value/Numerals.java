package kbaudit.value;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kbaudit.document.Language;

/**
 * The whole numbers from 0 to 999 spelled out, in every common way. Words are apart by one space,
 * without hyphens: {@code vingt et un}. Thousands are put together by {@link Numbers}.
 */
final class Numerals {
  private static final String[] NL =
      ("nul een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien"
              + " achttien negentien")
          .split(" ");
  private static final String[] NL_TENS =
      "twintig dertig veertig vijftig zestig zeventig tachtig negentig".split(" ");
  private static final String[] DE =
      ("null ein zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn"
              + " achtzehn neunzehn")
          .split(" ");
  private static final String[] DE_TENS =
      "zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig".split(" ");
  private static final String[] EN =
      ("zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen"
              + " eighteen nineteen")
          .split(" ");
  private static final String[] EN_TENS =
      "twenty thirty forty fifty sixty seventy eighty ninety".split(" ");
  private static final String[] FR =
      ("zéro,un,deux,trois,quatre,cinq,six,sept,huit,neuf,dix,onze,douze,treize,quatorze,quinze,seize,dix sept,dix huit,"
              + "dix neuf")
          .split(",");
  private static final String[] FR_TENS = "vingt trente quarante cinquante soixante".split(" ");

  private Numerals() {}

  /** Wording to number. */
  static Map<String, Integer> of(Language language) {
    Map<String, Integer> wordings = new LinkedHashMap<>();
    List<List<String>> below = new ArrayList<>();
    for (int n = 0; n < 100; n++) {
      below.add(small(language, n));
    }
    for (int n = 0; n < 1000; n++) {
      for (String wording : n < 100 ? below.get(n) : hundreds(language, n, below)) {
        wordings.put(wording, n);
      }
    }
    return wordings;
  }

  private static List<String> small(Language language, int n) {
    return switch (language) {
      case NL -> dutch(n);
      case DE -> german(n);
      case EN -> english(n);
      case FR -> french(n);
    };
  }

  private static List<String> hundreds(Language language, int n, List<List<String>> below) {
    return switch (language) {
      case NL -> dutchHundreds(n, below);
      case DE -> germanHundreds(n, below);
      case EN -> englishHundreds(n, below);
      case FR -> frenchHundreds(n, below);
    };
  }

  private static List<String> dutch(int n) {
    if (n == 1) {
      return List.of("een", "één", "éen", "eén");
    }
    if (n < 20) {
      return List.of(NL[n]);
    }
    String tens = NL_TENS[n / 10 - 2];
    int unit = n % 10;
    return switch (unit) {
      case 0 -> List.of(tens);
      case 1 -> List.of("eenen" + tens, "eenën" + tens, "éénen" + tens);
      case 2, 3 -> List.of(NL[unit] + "ën" + tens, NL[unit] + "en" + tens);
      default -> List.of(NL[unit] + "en" + tens);
    };
  }

  private static List<String> dutchHundreds(int n, List<List<String>> below) {
    List<String> wordings = new ArrayList<>();
    for (String head :
        n < 200 ? List.of("honderd", "eenhonderd") : List.of(NL[n / 100] + "honderd")) {
      if (n % 100 == 0) {
        wordings.add(head);
        continue;
      }
      for (String rest : below.get(n % 100)) {
        wordings.addAll(
            List.of(head + rest, head + "en" + rest, head + " " + rest, head + " en " + rest));
      }
    }
    return wordings;
  }

  private static List<String> german(int n) {
    if (n == 1) {
      return List.of("eins", "ein", "eine", "einen", "einem", "einer");
    }
    if (n == 2) {
      return List.of("zwei", "zwo");
    }
    if (n < 20) {
      return ascii(DE[n]);
    }
    String tens = DE_TENS[n / 10 - 2];
    return ascii(n % 10 == 0 ? tens : DE[n % 10] + "und" + tens);
  }

  private static List<String> germanHundreds(int n, List<List<String>> below) {
    List<String> wordings = new ArrayList<>();
    List<String> heads =
        n < 200 ? List.of("hundert", "einhundert", "ein hundert") : ascii(DE[n / 100] + "hundert");
    for (String head : heads) {
      if (n % 100 == 0) {
        wordings.add(head);
        continue;
      }
      for (String rest : below.get(n % 100)) {
        wordings.addAll(List.of(head + rest, head + "und" + rest));
      }
    }
    return wordings;
  }

  /** Also as typed without umlauts. */
  private static List<String> ascii(String word) {
    String plain = word.replace("ü", "ue").replace("ö", "oe").replace("ß", "ss");
    return word.equals(plain) ? List.of(word) : List.of(word, plain);
  }

  private static List<String> english(int n) {
    if (n < 20) {
      return List.of(EN[n]);
    }
    String tens = EN_TENS[n / 10 - 2];
    return List.of(n % 10 == 0 ? tens : tens + " " + EN[n % 10]);
  }

  private static List<String> englishHundreds(int n, List<List<String>> below) {
    List<String> wordings = new ArrayList<>();
    List<String> heads =
        n < 200
            ? List.of("one hundred", "a hundred", "hundred")
            : List.of(EN[n / 100] + " hundred");
    for (String head : heads) {
      if (n % 100 == 0) {
        wordings.add(head);
      } else {
        String rest = below.get(n % 100).getFirst();
        wordings.addAll(List.of(head + " and " + rest, head + " " + rest));
      }
    }
    return wordings;
  }

  private static List<String> french(int n) {
    if (n == 1) {
      return List.of("un", "une");
    }
    if (n < 20) {
      return List.of(FR[n]);
    }
    return n < 70 ? frenchTens(FR_TENS[n / 10 - 2], n % 10) : frenchScores(n);
  }

  private static List<String> frenchTens(String tens, int unit) {
    return switch (unit) {
      case 0 -> List.of(tens);
      case 1 -> List.of(tens + " et un", tens + " et une", tens + " un", tens + " une");
      default -> List.of(tens + " " + FR[unit]);
    };
  }

  /** 70 to 99: in France by twenties, in Belgium and Switzerland by tens. */
  private static List<String> frenchScores(int n) {
    List<String> wordings = new ArrayList<>();
    if (n < 80) {
      wordings.add("soixante " + (n == 71 ? "et " : "") + FR[n - 60]);
      wordings.addAll(frenchTens("septante", n % 10));
    } else if (n == 80) {
      wordings.addAll(List.of("quatre vingts", "quatre vingt", "huitante", "octante"));
    } else {
      wordings.add("quatre vingt " + FR[n - 80]);
      if (n == 81) {
        wordings.add("quatre vingt une");
      }
      wordings.addAll(frenchTens(n < 90 ? "huitante" : "nonante", n % 10));
    }
    return wordings;
  }

  private static List<String> frenchHundreds(int n, List<List<String>> below) {
    String head = n < 200 ? "cent" : FR[n / 100] + " cent";
    if (n % 100 == 0) {
      return n == 100 ? List.of(head) : List.of(head, head + "s");
    }
    return below.get(n % 100).stream().map(rest -> head + " " + rest).toList();
  }
}
