/// Where CVs come from: a folder, an archive, a prefix in S3, a list of candidates; every entry
/// gets a name.
@NullMarked
package dev.shortlist.source;

import org.jspecify.annotations.NullMarked;
