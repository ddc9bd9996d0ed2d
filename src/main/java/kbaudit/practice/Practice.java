package kbaudit.practice;

import java.util.Locale;
import kbaudit.document.Rule;

/** What a channel is held to beyond its answers; the id is the rule's name in every report. */
public enum Practice implements Rule {
  /** One channel says u here and je there. */
  FORM_OF_ADDRESS,
  /** One channel is promised to answer within a day here and within three there. */
  PROMISE,
  /** A way to answer that reaches nobody. */
  DEAD_END,
  /** Channels send the customer on in a circle. */
  RUNAROUND,
  /** One side of a contradiction was last touched long before the other; a note on the finding. */
  STALE_SIDE,
  /** A channel that customers ask on has no answer that others have. */
  SILENT_CHANNEL;

  @Override
  public boolean isValue() {
    return false;
  }

  @Override
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
