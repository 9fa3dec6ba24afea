package kg.daryger.identity.web;

import java.util.List;
import kg.daryger.identity.web.Providers.ProviderOption;

/**
 * Which ways in there are beside password and link.
 *
 * @param demo one click signs in, since everything is invented
 */
record SignInOptionsResponse(List<ProviderOption> providers, boolean demo) {}
