package kg.daryger.doctor.web;

import kg.daryger.doctor.DoctorId;

record RegisteredResponse(DoctorId id) {}
