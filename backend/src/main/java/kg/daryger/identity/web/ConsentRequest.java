package kg.daryger.identity.web;

import jakarta.validation.constraints.NotNull;

record ConsentRequest(@NotNull Boolean given) {}
