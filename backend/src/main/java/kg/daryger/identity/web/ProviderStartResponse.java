package kg.daryger.identity.web;

/** @param location where the browser has to go now */
record ProviderStartResponse(String location) {}
