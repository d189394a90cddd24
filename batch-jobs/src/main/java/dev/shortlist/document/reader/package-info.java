/// One document's bytes to an extraction in this very process: tells the format, has its room read
/// it, and judges the text.
@NullMarked
package dev.shortlist.document.reader;

import org.jspecify.annotations.NullMarked;
