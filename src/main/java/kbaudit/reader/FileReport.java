package kbaudit.reader;

/**
 * One file that was read.
 *
 * @param path relative to the audited root, with {@code /}
 * @param format name of the {@link Format}, in lower case with hyphens
 * @param entries how many entries it gave, drafts included
 */
public record FileReport(String path, String format, String channel, int entries, long bytes) {}
