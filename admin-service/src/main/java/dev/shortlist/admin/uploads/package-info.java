/// What is sent to be imported: kept, queued, and worked on by whichever node has room.
@NullMarked
package dev.shortlist.admin.uploads;

import org.jspecify.annotations.NullMarked;
