/**
 * Finds where an organisation's channels give contradictory answers to the same question. Data
 * flows one way, as immutable records; each stage is a package:
 *
 * <pre>
 * Path ▸ reader ▸ Entry ▸ text ▸ Sentence ▸ claim ▸ Claim ▸ candidate ▸ ClaimPair
 *      ▸ contradiction ▸ Contradiction ▸ report ▸ bytes
 *                      Verdict ▸ topic ▸ Topic ▸ report ▸ bytes
 * </pre>
 *
 * The second road, {@code kbaudit topics}, leaves the first one at the verdicts and lays side by
 * side what answers the same question, agreeing or not. {@code kbaudit ask} does so for one
 * question that somebody asks.
 *
 * <p>{@code kbaudit fix} leaves it at the findings: {@code fix} turns them into edits of the
 * original files. {@code kbaudit watch} goes the first road again after every save, from the files
 * that changed.
 *
 * <p>{@code document} holds the records that all stages share, {@code lexicon} and {@code value}
 * know words and amounts, {@code audit} wires the stages, {@code settings} reads {@code
 * kbaudit.yaml}, {@code cli} is the command. Which may use which is written in {@code
 * ArchitectureTest}.
 */
@NullMarked
package kbaudit;

import org.jspecify.annotations.NullMarked;
