package kg.daryger.need.domain;

import java.time.Instant;
import java.util.List;
import kg.daryger.need.NeedId;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.CrudRepository;

/** The needs; called so because {@code Needs} is the module's facade. */
interface StoredNeeds extends CrudRepository<Need, NeedId> {

    /** Published needs that end before the instant. */
    @Query("select * from need where state = 'PUBLISHED' and expires_at <= :before order by expires_at limit 200")
    List<Need> ending(Instant before);
}
