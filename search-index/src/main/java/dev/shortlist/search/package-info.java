/// Candidates in Lucene, one index per tenant: text analysis, words and meaning in one ranking,
/// facets, checks, rebuilding.
@NullMarked
package dev.shortlist.search;

import org.jspecify.annotations.NullMarked;
