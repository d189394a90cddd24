/// Users of tenants: logging in, tokens, invitations.
@NullMarked
package dev.shortlist.admin.accounts;

import org.jspecify.annotations.NullMarked;
