package kg.daryger.shared.web;

import kg.daryger.shared.ChangedMeanwhile;

/** The version of a thing that two people may edit: sent as {@code ETag}, expected back as {@code If-Match}. */
public final class Etag {

    private Etag() {}

    public static String of(int version) {
        return "\"" + version + "\"";
    }

    /** The version that the caller read. @throws ChangedMeanwhile when it is none of ours */
    public static int version(String ifMatch) {
        var text = ifMatch.startsWith("W/") ? ifMatch.substring(2) : ifMatch;
        try {
            return Integer.parseInt(text.replace("\"", "").strip());
        } catch (NumberFormatException foreign) {
            throw new ChangedMeanwhile();
        }
    }
}
