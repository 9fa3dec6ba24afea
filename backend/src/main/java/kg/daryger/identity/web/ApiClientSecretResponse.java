package kg.daryger.identity.web;

import java.util.UUID;

/** @param secret shown this once; only its hash is kept */
record ApiClientSecretResponse(UUID id, String clientId, String secret) {

    @Override
    public String toString() {
        return "ApiClientSecretResponse";
    }
}
