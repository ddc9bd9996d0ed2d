/**
 * What an organisation holds to be true → who says so, who says otherwise, and which channels are
 * silent. A fact is read as one more entry of a source of its own, so that values, scopes and
 * confidence come from the same comparison as everywhere; what makes it a referee is that it is
 * right. The other way round, {@link kbaudit.facts.Suggestions} proposes facts from what channels
 * already agree on.
 */
@NullMarked
package kbaudit.facts;

import org.jspecify.annotations.NullMarked;
