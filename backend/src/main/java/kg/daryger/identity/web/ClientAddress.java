package kg.daryger.identity.web;

import jakarta.servlet.http.HttpServletRequest;

/** Where a request comes from, for limits. Behind a proxy it is right only when the proxy is a trusted one. */
final class ClientAddress {

    private static final int NETWORK_GROUPS = 4;

    private ClientAddress() {}

    /** The address; of IPv6 the first 64 bits, since whoever has one has all of that network. */
    static String of(HttpServletRequest request) {
        var address = request.getRemoteAddr();
        if (!address.contains(":")) {
            return address;
        }
        var groups = address.split(":");
        return groups.length < NETWORK_GROUPS
                ? address
                : String.join(":", java.util.Arrays.copyOf(groups, NETWORK_GROUPS));
    }
}
