/// The form of REST: problems by RFC 9457, cursors and conditions.
@NullMarked
package dev.shortlist.admin.http;

import org.jspecify.annotations.NullMarked;
