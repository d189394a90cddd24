/// What those who run the service watch: whether it lives and is ready.
@NullMarked
package dev.shortlist.admin.operations;

import org.jspecify.annotations.NullMarked;
