package kbaudit.document;

import java.util.List;
import java.util.Optional;

/**
 * One answerable unit: a question with its answer, a macro, a template, a step of a script.
 *
 * @param id the source's own id or name where it has one, else the slug of the title; unique within
 *     its file
 * @param path the file, relative to the audited root, with {@code /}
 * @param channel where customers meet it
 * @param language ISO 639-1 as declared by the source; absent when it has to be detected
 * @param title the question, article title or macro name
 * @param titleIsName true when the title is an internal name ({@code RET-01}, {@code utter_refund},
 *     {@code tw_delivery}) that no customer reads
 * @param trail headings, folders or categories over the entry, outermost first
 * @param owner who looks after the text, as the source says
 * @param updated when it last changed, ISO date, as the source says
 */
public record Entry(
    String id,
    String path,
    String channel,
    Optional<String> language,
    Optional<Text> title,
    boolean titleIsName,
    List<String> trail,
    List<Passage> passages,
    List<String> tags,
    Scope scope,
    Status status,
    Optional<String> owner,
    Optional<String> updated) {

  public Entry {
    trail = List.copyOf(trail);
    passages = List.copyOf(passages);
    tags = List.copyOf(tags);
  }
}
