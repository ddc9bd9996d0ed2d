package kbaudit.reader;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;

/** Every format kbaudit reads, the most specific first: the first that accepts a file reads it. */
public enum Format {
  ZENDESK_MACROS(ZendeskMacroReader::new),
  ZENDESK_ARTICLES(ZendeskArticleReader::new),
  INTERCOM_MACROS(IntercomMacroReader::new),
  INTERCOM_ARTICLES(IntercomArticleReader::new),
  FRESHDESK_CANNED_RESPONSES(FreshdeskCannedResponseReader::new),
  FRESHDESK_ARTICLES(FreshdeskArticleReader::new),
  ZENDESK_DYNAMIC_CONTENT(ZendeskDynamicContentReader::new),
  GORGIAS(GorgiasReader::new),
  FRONT(FrontReader::new),
  HELP_SCOUT(HelpScoutReader::new),
  DIALOGFLOW(DialogflowReader::new),
  BOTPRESS(BotpressReader::new),
  WHATSAPP(WhatsAppTemplateReader::new),
  RASA(RasaReader::new),
  CHATWOOT(ChatwootReader::new),
  ZAMMAD(ZammadReader::new),
  ENTRIES(EntryListReader::new),
  KEYED_TEXTS(KeyedTextReader::new),
  ANDROID_STRINGS(AndroidStringsReader::new),
  GETTEXT(GettextReader::new),
  TABLE(TableReader::new),
  HTML(HtmlReader::new),
  MARKDOWN(MarkdownReader::new),
  PLAIN_TEXT(PlainTextReader::new);

  private final Supplier<Reader> constructor;

  Format(Supplier<Reader> constructor) {
    this.constructor = constructor;
  }

  public Reader reader() {
    return constructor.get();
  }

  /** The name in reports and settings: lower case with hyphens. */
  public String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public static Optional<Format> of(String label) {
    String wanted = label.strip().toLowerCase(Locale.ROOT).replace('_', '-');
    return Arrays.stream(values()).filter(format -> format.label().equals(wanted)).findFirst();
  }
}
