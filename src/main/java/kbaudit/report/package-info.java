/**
 * Findings → bytes, one class per output: what is reported was decided before, reporters only
 * render. The words come from {@link kbaudit.report.Messages}, so that every output can speak
 * Dutch, English, German or French; the JSON report is for programs and always speaks English.
 */
@NullMarked
package kbaudit.report;

import org.jspecify.annotations.NullMarked;
