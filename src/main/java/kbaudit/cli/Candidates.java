package kbaudit.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import kbaudit.document.Language;
import kbaudit.report.ChangesFormat;
import kbaudit.report.GroupBy;
import kbaudit.report.Messages;
import kbaudit.report.ReplyFormat;
import kbaudit.report.ReportFormat;
import kbaudit.report.TopicFormat;
import kbaudit.settings.FailOn;
import kbaudit.settings.PublishedSchema;
import kbaudit.settings.Rules;

/** The words that the shell may offer after an option. */
final class Candidates {
  private Candidates() {}

  /** Languages of the interface. */
  static final class Locales extends ArrayList<String> {
    private static final long serialVersionUID = 1L;

    Locales() {
      super(Messages.REPORT_LANGUAGES);
    }
  }

  /** When to colour. */
  static final class Colors extends ArrayList<String> {
    private static final long serialVersionUID = 1L;

    Colors() {
      super(Color.labels());
    }
  }

  /** Outputs. */
  static final class Formats extends ArrayList<String> {
    private static final long serialVersionUID = 1L;

    Formats() {
      super(ReportFormat.labels());
    }
  }

  /** Forms of the answers to a question. */
  static final class ReplyFormats extends ArrayList<String> {
    private static final long serialVersionUID = 1L;

    ReplyFormats() {
      super(ReplyFormat.labels());
    }
  }

  /** Forms of what changed. */
  static final class ChangesFormats extends ArrayList<String> {
    private static final long serialVersionUID = 1L;

    ChangesFormats() {
      super(ChangesFormat.labels());
    }
  }

  /** Forms of topics. */
  static final class TopicFormats extends ArrayList<String> {
    private static final long serialVersionUID = 1L;

    TopicFormats() {
      super(TopicFormat.labels());
    }
  }

  /** Whose worklists. */
  static final class Groups extends ArrayList<String> {
    private static final long serialVersionUID = 1L;

    Groups() {
      super(GroupBy.labels());
    }
  }

  /** Severities that fail a run. */
  static final class Severities extends ArrayList<String> {
    private static final long serialVersionUID = 1L;

    Severities() {
      super(FailOn.labels());
    }
  }

  /** Languages of the content. */
  static final class Languages extends ArrayList<String> {
    private static final long serialVersionUID = 1L;

    Languages() {
      super(languages());
    }
  }

  /** Rules. */
  static final class RuleNames extends ArrayList<String> {
    private static final long serialVersionUID = 1L;

    RuleNames() {
      super(Rules.labels());
    }
  }

  /** Shells that completion is written for. */
  static final class Shells extends ArrayList<String> {
    private static final long serialVersionUID = 1L;

    Shells() {
      super(CompletionCommand.SHELLS);
    }
  }

  /** What can be done to a baseline. */
  static final class BaselineActions extends ArrayList<String> {
    private static final long serialVersionUID = 1L;

    BaselineActions() {
      super(BaselineAction.labels());
    }
  }

  /** What can be done with facts. */
  static final class FactsActions extends ArrayList<String> {
    private static final long serialVersionUID = 1L;

    FactsActions() {
      super(FactsAction.labels());
    }
  }

  /** Forms of facts. */
  static final class FactFormats extends ArrayList<String> {
    private static final long serialVersionUID = 1L;

    FactFormats() {
      super(FactsRun.FORMATS);
    }
  }

  /** Files with a schema. */
  static final class Schemas extends ArrayList<String> {
    private static final long serialVersionUID = 1L;

    Schemas() {
      super(PublishedSchema.labels());
    }
  }

  static Collection<String> languages() {
    return Arrays.stream(Language.values()).map(Language::code).toList();
  }
}
