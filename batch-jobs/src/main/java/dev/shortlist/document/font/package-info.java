/// What the letters of a PDF's fonts are and whether they are what they look like.
@NullMarked
package dev.shortlist.document.font;

import org.jspecify.annotations.NullMarked;
