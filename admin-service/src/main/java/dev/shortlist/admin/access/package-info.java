/// Who asks, and what they may: callers, roles, permissions, and the gate every endpoint stands
/// behind.
@NullMarked
package dev.shortlist.admin.access;

import org.jspecify.annotations.NullMarked;
