package kg.daryger.identity.web;

import kg.daryger.shared.AccountId;

record InvitedResponse(AccountId id) {}
