/// Glyphs and drawn lines of a page to words, rows, columns, tables and blocks in reading order.
@NullMarked
package dev.shortlist.document.layout;

import org.jspecify.annotations.NullMarked;
