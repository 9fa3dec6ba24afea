package kg.daryger.architecture.violation.web;

/** Violates: responses are records. */
public class ShowThingResponse {}
