package kg.daryger.report.web;

import kg.daryger.report.domain.PublicNumbers.Numbers;

/** @param doctors with a public page @param trained people trained at events that took place */
record NumbersResponse(long doctors, long openNeeds, long eventsHeld, long trained) {

    static NumbersResponse of(Numbers numbers) {
        return new NumbersResponse(numbers.doctors(), numbers.openNeeds(), numbers.eventsHeld(), numbers.trained());
    }
}
