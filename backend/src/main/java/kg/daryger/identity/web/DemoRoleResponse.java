package kg.daryger.identity.web;

/** @param label who it is, in the reader's language */
record DemoRoleResponse(String key, String label) {}
