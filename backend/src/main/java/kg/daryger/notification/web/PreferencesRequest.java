package kg.daryger.notification.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/** Topics that are not named stay as they are. */
record PreferencesRequest(@NotNull @Size(max = 20) List<@Valid TopicWish> wishes) {}
