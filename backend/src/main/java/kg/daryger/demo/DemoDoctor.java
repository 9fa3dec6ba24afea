package kg.daryger.demo;

import java.util.UUID;
import kg.daryger.demo.DemoPeople.Person;

/** @param qualified a specialist certificate or a licence was checked */
record DemoDoctor(UUID id, Person person, DemoPlace place, Theme theme, boolean published, boolean qualified) {}
