/// An OpenDocument text to a draft: styles, frames, and what they hide.
@NullMarked
package dev.shortlist.document.odt;

import org.jspecify.annotations.NullMarked;
