/// Runs of batch jobs, and folders of documents that are sent to be imported.
@NullMarked
package dev.shortlist.admin.runs;

import org.jspecify.annotations.NullMarked;
