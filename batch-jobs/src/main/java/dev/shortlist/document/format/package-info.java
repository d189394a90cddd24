/// What the reader of one format works with: its budget, the draft it fills, what it finds hidden,
/// the catalogue of verdicts, and the containers and encodings that several formats share.
@NullMarked
package dev.shortlist.document.format;

import org.jspecify.annotations.NullMarked;
