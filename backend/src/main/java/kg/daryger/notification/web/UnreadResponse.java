package kg.daryger.notification.web;

/** How many items wait unread. */
record UnreadResponse(int unread) {}
