/// Interview packs: made, listed, fetched.
@NullMarked
package dev.shortlist.admin.interviews;

import org.jspecify.annotations.NullMarked;
