/**
 * JSON, YAML and delimited tables as one kind of tree, whose leaves are {@link
 * kbaudit.document.Text}: every character of a value knows its place in the file, through escapes,
 * quotes and block scalars. Broken input gives the part that could be read, and problems.
 */
@NullMarked
package kbaudit.reader.tree;

import org.jspecify.annotations.NullMarked;
