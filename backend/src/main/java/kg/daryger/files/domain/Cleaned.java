package kg.daryger.files.domain;

/** Content without metadata and active parts, as it is kept. */
record Cleaned(byte[] content, String contentType, int pages) {}
