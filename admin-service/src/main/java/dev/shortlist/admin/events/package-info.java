/// What happened, told to those who wait for it: over a WebSocket, or as server-sent events.
@NullMarked
package dev.shortlist.admin.events;

import org.jspecify.annotations.NullMarked;
