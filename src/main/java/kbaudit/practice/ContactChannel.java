package kbaudit.practice;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import kbaudit.lexicon.Mention;

/** A way to reach the organisation, by the concepts that name it and by what folders are called. */
enum ContactChannel {
  EMAIL(
      "e-mail",
      Set.of("email-channel", "email-message", "reply-time-email"),
      Set.of("email", "e-mail", "mail", "mails", "emails")),
  CHAT(
      "chat",
      Set.of("chat-channel", "reply-time-chat"),
      Set.of("chat", "livechat", "webchat", "live-chat")),
  WHATSAPP("WhatsApp", Set.of("whatsapp"), Set.of("whatsapp")),
  FORM(
      "form",
      Set.of("web-form", "form"),
      Set.of("form", "forms", "formulier", "formular", "formulaire")),
  FACEBOOK("Facebook", Set.of("facebook"), Set.of("facebook")),
  INSTAGRAM("Instagram", Set.of("instagram"), Set.of("instagram")),
  TWITTER("X", Set.of("x-twitter"), Set.of("twitter", "x")),
  SOCIAL("social media", Set.of("social-media", "reply-time-social"), Set.of("social", "socials")),
  PHONE(
      "phone",
      Set.of("phone-channel", "call", "call-back", "phone-number"),
      Set.of("phone", "telefoon", "telefon", "telephone", "call", "ivr")),
  FAQ(
      "FAQ",
      Set.of("faq-page", "website-channel"),
      Set.of("faq", "help", "helpcenter", "helpcentre", "website", "site", "web")),
  POST("post", Set.of("post-channel", "registered-letter"), Set.of("letter", "letters", "brief")),
  SHOP("shop", Set.of("in-person"), Set.of("shop", "store", "winkel", "balie", "counter"));

  private final String label;
  private final Set<String> concepts;
  private final Set<String> folders;

  ContactChannel(String label, Set<String> concepts, Set<String> folders) {
    this.label = label;
    this.concepts = concepts;
    this.folders = folders;
  }

  /** For the question over a finding; names that every language of the product understands. */
  String label() {
    return label;
  }

  /** True for a concept that names any of them. */
  static boolean isAny(String concept) {
    return Arrays.stream(values()).anyMatch(channel -> channel.isNamedBy(concept));
  }

  boolean isNamedBy(String concept) {
    return concepts.contains(concept);
  }

  /** Those that a sentence names, in the order of this list. */
  static List<ContactChannel> in(List<Mention> mentions) {
    return Arrays.stream(values())
        .filter(channel -> mentions.stream().anyMatch(m -> channel.isNamedBy(m.concept().id())))
        .toList();
  }

  /** What the channel of an entry is; empty for one that nobody writes to, such as an FAQ. */
  static Optional<ContactChannel> of(String folder) {
    String name = folder.toLowerCase(Locale.ROOT);
    return Arrays.stream(values()).filter(channel -> channel.folders.contains(name)).findFirst();
  }
}
