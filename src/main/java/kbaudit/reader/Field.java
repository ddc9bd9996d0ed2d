package kbaudit.reader;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a column or key of a generic file can mean, with the names people give it. */
enum Field {
  ID(
      "id",
      "nr",
      "nummer",
      "number",
      "key",
      "sleutel",
      "ref",
      "referentie",
      "reference",
      "kenmerk",
      "uid",
      "identifier",
      "qnaid"),
  QUESTION(
      "question",
      "questions",
      "vraag",
      "vragen",
      "frage",
      "fragen",
      "klantvraag",
      "kundenfrage",
      "customer question",
      "question client",
      "q",
      "bewertung",
      "review",
      "recensie",
      "avis",
      "beoordeling",
      "intent",
      "situatie",
      "situation",
      "anliegen"),
  TITLE(
      "title",
      "titel",
      "titre",
      "subject",
      "onderwerp",
      "betreff",
      "betreft",
      "objet",
      "sujet",
      "thema",
      "theme",
      "topic",
      "heading",
      "kop",
      "uberschrift",
      "headline",
      "stichwort",
      "trefwoord",
      "motif"),
  NAME(
      "name",
      "naam",
      "nom",
      "bezeichnung",
      "macro",
      "template",
      "template name",
      "sjabloon",
      "vorlage",
      "modele",
      "short code",
      "shortcode",
      "shortcut",
      "code",
      "kurzel",
      "kuerzel",
      "snelcode",
      "afkorting",
      "raccourci"),
  ANSWER(
      "answer",
      "answers",
      "antwoord",
      "antwoorden",
      "antwort",
      "antworten",
      "reponse",
      "reponses",
      "body",
      "text",
      "tekst",
      "texte",
      "content",
      "inhoud",
      "inhalt",
      "contenu",
      "message",
      "bericht",
      "nachricht",
      "reply",
      "response",
      "reactie",
      "reaktion",
      "antworttext",
      "antwoordtekst",
      "answer text",
      "textblock",
      "description",
      "consigne",
      "consignes",
      "instructie",
      "instructies",
      "content html",
      "body html",
      "html",
      "body text",
      "article",
      "note",
      "notitie",
      "info",
      "article body",
      "uitleg",
      "erklarung",
      "explication",
      "toelichting",
      "script",
      "value"),
  TAGS(
      "tags",
      "tag",
      "labels",
      "label",
      "trefwoorden",
      "keywords",
      "schlagworte",
      "schlagworter",
      "mots cles",
      "etiquettes",
      "etiketten"),
  SUBCHANNEL(
      "channel",
      "channels",
      "kanaal",
      "kanalen",
      "kanal",
      "canal",
      "network",
      "netwerk",
      "netzwerk",
      "reseau",
      "platform",
      "plattform",
      "plateforme",
      "site",
      "medium"),
  CATEGORY(
      "category",
      "categorie",
      "kategorie",
      "rubriek",
      "rubrik",
      "rubrique",
      "folder",
      "map",
      "ordner",
      "dossier",
      "section",
      "sectie",
      "scherm",
      "screen",
      "ecran",
      "bildschirm"),
  LANGUAGE("lang", "language", "taal", "sprache", "langue", "locale"),
  AUDIENCE(
      "audience",
      "doelgroep",
      "zielgruppe",
      "public",
      "publiek",
      "target group",
      "klantgroep",
      "kundengruppe",
      "customer type",
      "klanttype"),
  PRODUCT("product", "produkt", "produit", "dienst", "service", "products", "producten"),
  REGION(
      "region",
      "regio",
      "land",
      "country",
      "pays",
      "filiaal",
      "vestiging",
      "location",
      "locatie",
      "standort",
      "filiale",
      "store",
      "winkel",
      "branch",
      "site region"),
  BRAND("brand", "merk", "marke", "marque"),
  CONDITION("condition", "conditie", "voorwaarde", "bedingung"),
  OWNER(
      "owner",
      "eigenaar",
      "verantwoordelijke",
      "verantwortlich",
      "proprietaire",
      "responsable",
      "author",
      "auteur",
      "autor",
      "beheerder",
      "team"),
  UPDATED(
      "updated",
      "updated at",
      "last updated",
      "last modified",
      "modified",
      "lastmodified",
      "gewijzigd",
      "bijgewerkt",
      "laatst gewijzigd",
      "laatste wijziging",
      "datum",
      "date",
      "stand",
      "aktualisiert",
      "zuletzt geandert",
      "geandert",
      "maj",
      "mise a jour",
      "mis a jour",
      "modifie",
      "modifie le",
      "edited at",
      "lastmodifieddate"),
  VALID_FROM(
      "valid from",
      "geldig vanaf",
      "geldig van",
      "gultig ab",
      "gultig von",
      "valable a partir du",
      "valable des",
      "start date",
      "startdatum",
      "from date",
      "date de debut"),
  VALID_UNTIL(
      "valid until",
      "valid to",
      "valid through",
      "geldig tot",
      "geldig tot en met",
      "geldig t m",
      "gultig bis",
      "valable jusqu au",
      "expires",
      "expiry",
      "expires at",
      "expiry date",
      "end date",
      "einddatum",
      "enddatum",
      "verloopt",
      "date de fin"),
  STATUS("status", "state", "statut", "zustand", "toestand", "etat"),
  DRAFT("draft", "concept", "entwurf", "brouillon", "is draft"),
  ACTIVE("active", "actief", "aktiv", "actif", "enabled", "published", "is active", "isinsertable");

  private static final Pattern CAMEL_CASE = Pattern.compile("(\\p{Ll})(\\p{Lu})");
  private static final Map<String, Field> BY_NAME = byName();

  private final List<String> names;

  Field(String... names) {
    this.names = List.of(names);
  }

  private static Map<String, Field> byName() {
    Map<String, Field> byName = new HashMap<>();
    for (Field field : values()) {
      field.names.forEach(name -> byName.putIfAbsent(name, field));
    }
    return Collections.unmodifiableMap(byName);
  }

  /**
   * @param name a column header or key; case, accents, underscores and punctuation do not matter
   * @param mapped what the user's settings say about names
   */
  static Optional<Field> of(String name, Map<String, String> mapped) {
    String chosen = mapped.get(name);
    return Optional.ofNullable(BY_NAME.get(plain(chosen == null ? name : chosen)));
  }

  /** Lower case, without accents, words separated by one space. */
  static String plain(String name) {
    String decomposed =
        Normalizer.normalize(CAMEL_CASE.matcher(name).replaceAll("$1 $2"), Normalizer.Form.NFD);
    StringBuilder plain = new StringBuilder();
    for (char c : decomposed.toLowerCase(Locale.ROOT).toCharArray()) {
      if (Character.isLetterOrDigit(c)) {
        plain.append(c);
      } else if (Character.getType(c) != Character.NON_SPACING_MARK
          && !plain.isEmpty()
          && plain.charAt(plain.length() - 1) != ' ') {
        plain.append(' ');
      }
    }
    return plain.toString().strip();
  }

  /** How well a name fits this field: the earlier in the list, the better; small is good. */
  int rank(String name, Map<String, String> mapped) {
    String chosen = mapped.get(name);
    int rank = names.indexOf(plain(chosen == null ? name : chosen));
    return chosen != null ? -1 : rank < 0 ? Integer.MAX_VALUE : rank;
  }

  static List<Field> facets() {
    return Arrays.asList(AUDIENCE, PRODUCT, REGION, BRAND, CONDITION);
  }

  String facetName() {
    return name().toLowerCase(Locale.ROOT);
  }
}
