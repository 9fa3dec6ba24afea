package kg.daryger.identity.domain;

import java.util.ArrayList;
import java.util.List;
import kg.daryger.identity.PersonName;
import kg.daryger.shared.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/** A person with the names that they entered. */
@Table("person")
class Person {

    private static final String NOBODY = "—";

    @Id
    private PersonId id;

    @Version
    private int version;

    private @Nullable String nameCyrillic;
    private @Nullable String nameLatin;
    private List<String> formerNames = new ArrayList<>();
    private @Nullable PersonId claimedInto;

    @PersistenceCreator
    private Person(PersonId id) {
        this.id = id;
    }

    static Person named(PersonName name) {
        var person = new Person(PersonId.fresh());
        person.rename(name);
        return person;
    }

    final void rename(PersonName name) {
        nameCyrillic = name.cyrillic();
        nameLatin = name.latin();
        formerNames = new ArrayList<>(name.former());
    }

    /** What an erased person leaves behind: a row that others may still point at, without a name. */
    void forget() {
        nameCyrillic = NOBODY;
        nameLatin = NOBODY;
        formerNames = new ArrayList<>();
    }

    /** Nobody's own any more: what it stood for belongs to the owner. */
    void claimBy(PersonId owner) {
        claimedInto = owner;
    }

    PersonId id() {
        return id;
    }

    PersonName name() {
        return new PersonName(nameCyrillic, nameLatin, formerNames);
    }
}
