package kg.daryger.shared;

import java.util.Set;

/** Port: a module that grants roles says which ones an account holds right now. */
public interface RoleSource {

    Set<Role> rolesOf(AccountId account);
}
