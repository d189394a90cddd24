/// How often a caller may call, shared by all nodes on one database.
@NullMarked
package dev.shortlist.admin.limits;

import org.jspecify.annotations.NullMarked;
