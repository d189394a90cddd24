/// A PDF to a draft: what its pages paint, in which order, and what of it a person can see.
@NullMarked
package dev.shortlist.document.pdf;

import org.jspecify.annotations.NullMarked;
