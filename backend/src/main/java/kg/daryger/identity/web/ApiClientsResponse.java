package kg.daryger.identity.web;

import java.util.List;

/**
 * @param scopes what a client can be allowed
 * @param tokenUrl where clients get their tokens
 */
record ApiClientsResponse(List<ApiClientResponse> clients, List<String> scopes, String tokenUrl) {}
