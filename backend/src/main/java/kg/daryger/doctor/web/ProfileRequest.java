package kg.daryger.doctor.web;

import jakarta.validation.Valid;

record ProfileRequest(@Valid NameRequest name, @Valid DetailsRequest details) {}
