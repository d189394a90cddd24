/// Judgments in, figures out: how well Shortlist reads, against what documents are known to say.
@NullMarked
package dev.shortlist.evaluation;

import org.jspecify.annotations.NullMarked;
