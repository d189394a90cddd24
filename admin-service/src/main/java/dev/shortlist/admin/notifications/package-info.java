/// What people are told by mail: by SMTP, or as files where none is set.
@NullMarked
package dev.shortlist.admin.notifications;

import org.jspecify.annotations.NullMarked;
