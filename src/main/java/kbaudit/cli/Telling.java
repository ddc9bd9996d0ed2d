package kbaudit.cli;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import kbaudit.document.Problem;
import kbaudit.report.Messages;

/** What a run says beside its output: problems with the input, or that there was none. */
record Telling(Session session, CheckRequest request, Messages messages) {

  /** The file's language counts when neither flag nor variable asked for one. */
  static Messages words(Session session, CheckRequest request) {
    boolean asked = session.localeAsked();
    Optional<String> inFile = request.settings().settings().locale();
    return asked || inFile.isEmpty() ? session.messages() : Messages.of(inFile.get());
  }

  /** Errors, and unless quiet warnings, after the report, where they are seen. */
  void problems(List<Problem> problems) {
    for (Problem problem : problems) {
      boolean error = problem.severity() == Problem.Severity.ERROR;
      boolean warning = problem.severity() == Problem.Severity.WARNING;
      if (error || (warning && !request.quiet())) {
        session.tell(place(problem) + ": " + severity(problem) + ": " + messages.of(problem));
      }
    }
  }

  private String severity(Problem problem) {
    return messages.get("severity." + problem.severity().name().toLowerCase(Locale.ROOT));
  }

  private static String place(Problem problem) {
    String place = problem.line() == 0 ? "" : ":" + problem.line() + ":" + problem.column();
    return problem.path() + place;
  }

  /**
   * Why nothing was read.
   *
   * @param leftOut entries per status for which they were left out
   */
  String nothingRead(Map<String, Integer> leftOut) {
    if (!leftOut.isEmpty()) {
      return messages.get("cli.only-drafts");
    }
    boolean filtered =
        !request.flags().channels().isEmpty() || !request.flags().languages().isEmpty();
    return messages.get(
        filtered ? "cli.nothing-selected" : "cli.nothing-read", request.root().path());
  }
}
