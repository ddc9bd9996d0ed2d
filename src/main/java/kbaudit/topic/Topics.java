package kbaudit.topic;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import kbaudit.claim.EntryReading;
import kbaudit.claim.Subjects;
import kbaudit.lexicon.Lexicon;

/** Read entries → topics. */
public final class Topics {
  private static final Comparator<Topic> WIDEST =
      Comparator.<Topic>comparingInt(t -> -t.channels().size())
          .thenComparing(t -> t.passages().getFirst().channel())
          .thenComparing(t -> t.passages().getFirst().location())
          .thenComparing(Topic::id);

  private Topics() {}

  /** Topics that most channels answer first. */
  public static List<Topic> of(List<EntryReading> entries, Lexicon lexicon) {
    List<Excerpt> excerpts = entries.stream().flatMap(e -> Excerpts.of(e).stream()).toList();
    List<Profile> profiles = Profiles.of(excerpts, new Subjects(lexicon));
    List<List<Neighbour>> neighbours = Neighbourhood.of(excerpts, profiles);
    List<Circle> circles = new ArrayList<>();
    for (int i = 0; i < excerpts.size(); i++) {
      if (!neighbours.get(i).isEmpty()) {
        circles.add(Circle.around(i, neighbours.get(i), excerpts));
      }
    }
    List<Topic> topics = new ArrayList<>();
    for (Circle circle : Cover.of(circles, neighbours)) {
      List<Excerpt> passages = circle.members().stream().map(excerpts::get).toList();
      topics.add(new Topic("kt-" + circle.seed(), passages.getFirst().entry().title().map(Object::toString).orElse(""), passages.getFirst().language(), passages));
    }
    topics.sort(WIDEST);
    return topics;
  }
}
