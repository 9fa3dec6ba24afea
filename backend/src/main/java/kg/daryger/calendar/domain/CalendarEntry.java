package kg.daryger.calendar.domain;

import kg.daryger.agenda.EventView;

/** An event as one reader's calendar shows it; no names of people, since calendars travel. */
record CalendarEntry(EventView event, String summary, String description, String location, String url) {}
