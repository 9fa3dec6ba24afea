package kg.daryger.notification.domain;

import kg.daryger.shared.Actor;
import kg.daryger.shared.Language;

/** For whom something is worded: what the actor may see, in this language. */
record Reader(Actor actor, Language language) {}
