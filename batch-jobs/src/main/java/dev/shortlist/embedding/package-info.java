/// Text to passages to vectors, by a table that is a file and gives every machine the same bytes.
@NullMarked
package dev.shortlist.embedding;

import org.jspecify.annotations.NullMarked;
