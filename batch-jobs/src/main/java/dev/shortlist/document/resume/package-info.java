/// CVs that say themselves what is what, JSON Resume and Europass, to a draft and a structure.
@NullMarked
package dev.shortlist.document.resume;

import org.jspecify.annotations.NullMarked;
