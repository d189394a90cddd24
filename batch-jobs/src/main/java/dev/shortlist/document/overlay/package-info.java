/// What was read of a PDF, drawn over pictures of its pages for a person to check.
@NullMarked
package dev.shortlist.document.overlay;

import org.jspecify.annotations.NullMarked;
