package kg.daryger.notification.domain;

import java.util.Map;

/** The page where a notice's matter can be dealt with, without the language. */
final class Pages {

    private Pages() {}

    static String of(Matter matter, Map<String, String> params) {
        return switch (matter) {
            case ADDRESS_BOUNCED -> "/me/account";
            case CREDENTIAL_DECIDED, CREDENTIAL_EXPIRING, IDENTITY_BOUND -> "/me/credentials";
            case CREDENTIAL_SUBMITTED -> "/ministry/verification";
            case PUBLICATION_ASKED, PUBLICATION_OVERDUE -> "/ministry/events";
            case HEAD_APPOINTED, COORDINATOR_ADDED -> "/institution/" + params.get("institution");
            case STAFF_LEFT -> "/me";
            case SEARCH_MATCHED, THINGS_MATCHED -> "/search/saved";
            default -> ofThing(params);
        };
    }

    private static String ofThing(Map<String, String> params) {
        if (params.containsKey("offer")) {
            return "/offers/" + params.get("offer");
        }
        if (params.containsKey("event")) {
            return "/events/" + params.get("event");
        }
        var house = "/institution/" + params.get("institution");
        if (params.containsKey("proposal")) {
            return switch (Side.valueOf(params.getOrDefault("side", Side.OWN.name()))) {
                case INSTITUTION -> house + "/proposals/" + params.get("proposal");
                case MINISTRY -> "/ministry/proposals/" + params.get("proposal");
                case DOCTOR, OWN -> "/me/proposals/" + params.get("proposal");
            };
        }
        return house + "/needs/" + params.get("need");
    }
}
