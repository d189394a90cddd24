/// A draft to the visible text: joined words, plain letters, language, what is suspicious about it,
/// and its grade.
@NullMarked
package dev.shortlist.document.text;

import org.jspecify.annotations.NullMarked;
