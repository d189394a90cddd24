/// What reading a document gives, and within which limits: visible text in blocks, its grade and
/// flags, or a verdict; the rooms below make it, and others enter at `reader` and `child`.
@NullMarked
package dev.shortlist.document;

import org.jspecify.annotations.NullMarked;
