/// Measures the program itself: varied CVs, imports in processes of their own whose every CPU
/// second is counted, and searches in an index of made-up candidates.
@NullMarked
package dev.shortlist.cli.bench;

import org.jspecify.annotations.NullMarked;
