/// Bytes to pages of positioned, visible text: format by content, reading order, hidden text,
/// quality; in child processes.
@NullMarked
package dev.shortlist.document;

import org.jspecify.annotations.NullMarked;
