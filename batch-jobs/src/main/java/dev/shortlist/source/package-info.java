/// Where CVs come from: a folder, an archive; every entry gets a name, regular files only.
@NullMarked
package dev.shortlist.source;

import org.jspecify.annotations.NullMarked;
