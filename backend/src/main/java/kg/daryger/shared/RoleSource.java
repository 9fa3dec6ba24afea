package kg.daryger.shared;

import java.util.Set;

/** Port: a module from whose records roles follow says which ones an account holds right now. */
public interface RoleSource {

    Set<Role> rolesOf(AccountId account);
}
