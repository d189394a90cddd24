/// An RTF file to a draft: control words, destinations, and what they hide.
@NullMarked
package dev.shortlist.document.rtf;

import org.jspecify.annotations.NullMarked;
