package kg.daryger.identity.web;

import jakarta.validation.constraints.NotNull;
import kg.daryger.shared.Role;

record RoleRequest(@NotNull Role role) {}
