package kg.daryger.mail.web;

/** @param dead given up after the last try @param oldestSeconds age of the oldest waiting mail, 0 when none waits */
record MailStandingResponse(int waiting, int dead, long oldestSeconds) {}
