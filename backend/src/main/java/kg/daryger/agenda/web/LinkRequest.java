package kg.daryger.agenda.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/** @param url of the meeting room, encrypted connections only */
record LinkRequest(
        @NotBlank @Size(max = 500) @Pattern(regexp = "https://[^\\s\"'<>]+")
        String url) {}
