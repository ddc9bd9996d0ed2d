package kbaudit.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the holes that sending systems fill in: Liquid and Handlebars {@code {{ticket.id}}}, {@code
 * {% if %}}, Zammad {@code #{…}}, Salesforce {@code {!…}}, Rasa {@code {slot}}, Intercom {@code
 * <attribute …/>}, Dialogflow {@code $param}, and the {@code [NAAM]}, {@code %NAAM%}, {@code
 * <<naam>>}, {@code __NAAM__} of Word and Excel scripts.
 */
final class Placeholders {
  private static final Pattern ANY =
      Pattern.compile(
          "\\{\\{\\{?[^{}\\n]{0,200}\\}\\}\\}?"
              + "|\\{%[^%\\n]{0,200}%\\}"
              + "|#\\{[^{}\\n]{0,200}\\}"
              + "|\\{![^{}\\n]{0,200}\\}"
              + "|\\{[A-Za-z_][\\w.]{0,60}\\}"
              + "|<attribute [^>\\n]{0,200}>"
              + "|\\$(?:session\\.params\\.)?[A-Za-z_][\\w.]{1,60}"
              + "|\\[[A-Z][A-Z _-]{2,40}\\]"
              + "|%[A-Z][A-Z_]{2,40}%"
              + "|<<[^<>\\n]{1,60}>>"
              + "|__[A-Z][A-Z_]{1,40}__"
              + "|\\bX{3,}\\b");

  private Placeholders() {}

  static Matcher in(String text) {
    return ANY.matcher(text);
  }
}
